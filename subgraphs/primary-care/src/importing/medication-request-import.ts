import {
  changeableColumns,
  notShown,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import { dosage, medicineElements, readDose, readMedicine } from './medicine.js'
import { medications } from './targets.js'

const type = 'MedicationRequest'
const shown = ['active', 'on-hold', 'stopped', 'completed']
const intents = ['plan', 'order', 'original-order']

export const medicationRequestImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    ...medicineElements,
    status: shapes.string,
    intent: shapes.string,
    doNotPerform: shapes.boolean.optional(),
    authoredOn: shapes.string.optional(),
    requester: shapes.reference.optional(),
    recorder: shapes.reference.optional(),
    basedOn: shapes.list(shapes.reference).optional(),
    dosageInstruction: shapes.list(dosage).optional(),
    dispenseRequest: shapes
      .part({ validityPeriod: shapes.period.optional() }, [
        'initialFill',
        'dispenseInterval',
        'numberOfRepeatsAllowed',
        'quantity',
        'expectedSupplyDuration',
        'performer',
      ])
      .optional(),
  },
  unread: [
    ...[
      'statusReason',
      'category',
      'priority',
      'reportedBoolean',
      'reportedReference',
      'encounter',
      'supportingInformation',
      'performer',
      'performerType',
      'reasonCode',
    ],
    ...[
      'reasonReference',
      'instantiatesCanonical',
      'instantiatesUri',
      'groupIdentifier',
      'courseOfTherapyType',
      'insurance',
      'note',
      'substitution',
    ],
    ...['priorPrescription', 'detectedIssue', 'eventHistory'],
  ],
  read(resource, about) {
    const { faults, references } = about
    if (resource.doNotPerform === true)
      return faults.add(`${type}.doNotPerform`, 'says that the medicine is not to be given, and medicines are shown as given')
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    if (!intents.includes(resource.intent)) return notShown(`intent is ${resource.intent}`)
    if (resource.basedOn !== undefined) return notShown('it is an issue of another request, which is shown')
    const recordedAt = readMoment({ element: `${type}.authoredOn`, value: resource.authoredOn }, about)
    if (recordedAt === undefined) return faults.add(`${type}.authoredOn`, 'is missing: when it was recorded must be known')
    const medicine = readMedicine(type, resource, about)
    const dose = readDose(`${type}.dosageInstruction`, resource.dosageInstruction, about)
    const start = resource.dispenseRequest?.validityPeriod?.start ?? resource.authoredOn
    const startedOn = readDay({ element: `${type}.dispenseRequest.validityPeriod.start`, value: start }, faults)
    if (recordedAt === null || medicine === null || dose === null) return null
    return {
      rows: [
        medications.row({
          ...changeableColumns(about, {
            prefix: 'MD',
            recordedAt,
            recordedBy: recordedBy(references, resource.recorder, resource.requester),
            codings: medicine.codings,
            texts: [dose],
          }),
          medicine: medicine.medicine,
          dose,
          route: wordsOf(resource.dosageInstruction?.[0]?.route),
          status: resource.status,
          startedOn,
          lastIssuedOn: null,
        }),
      ],
    }
  },
})
