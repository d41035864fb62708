import {
  changeableColumns,
  extensionValue,
  notShown,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
  ukCore,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import { dosage, medicineElements, readDose, readMedicine } from './medicine.js'
import { medications } from './targets.js'

const type = 'MedicationStatement'
const shown = ['active', 'on-hold', 'stopped', 'completed']

export const medicationStatementImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    ...medicineElements,
    status: shapes.string,
    effectiveDateTime: shapes.string.optional(),
    effectivePeriod: shapes.period.optional(),
    dateAsserted: shapes.string.optional(),
    informationSource: shapes.reference.optional(),
    dosage: shapes.list(dosage).optional(),
  },
  unread: ['basedOn', 'partOf', 'statusReason', 'category', 'context', 'derivedFrom', 'reasonCode', 'reasonReference', 'note'],
  read(resource, about) {
    const { faults, references } = about
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    const recordedAt = readMoment({ element: `${type}.dateAsserted`, value: resource.dateAsserted }, about)
    if (recordedAt === undefined) return faults.add(`${type}.dateAsserted`, 'is missing: when it was recorded must be known')
    const medicine = readMedicine(type, resource, about)
    const dose = readDose(`${type}.dosage`, resource.dosage, about)
    const start = resource.effectivePeriod?.start ?? resource.effectiveDateTime
    const startedOn = readDay({ element: `${type}.effectivePeriod.start`, value: start }, faults)
    const issued = extensionValue(resource.extension, ukCore('MedicationStatementLastIssueDate'), 'valueDateTime')
    const lastIssuedOn = readDay({ element: `${type}.extension`, value: issued }, faults)
    if (recordedAt === null || medicine === null || dose === null) return null
    return {
      rows: [
        medications.row({
          ...changeableColumns(about, {
            prefix: 'MD',
            recordedAt,
            recordedBy: recordedBy(references, resource.informationSource),
            codings: medicine.codings,
            texts: [dose],
          }),
          medicine: medicine.medicine,
          dose,
          route: wordsOf(resource.dosage?.[0]?.route),
          status: resource.status,
          startedOn,
          lastIssuedOn,
        }),
      ],
    }
  },
})
