import {
  changeableColumns,
  checkFreeText,
  codeOf,
  codeSystems,
  codingsOf,
  everyCoding,
  isTrue,
  notesOf,
  notShown,
  ownExtension,
  readCoding,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { certainties, clinicalStatuses } from '../records/condition.js'
import { conditions } from './targets.js'

const type = 'Condition'
const clinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const verification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'

export const conditionImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    clinicalStatus: shapes.concept.optional(),
    verificationStatus: shapes.concept.optional(),
    code: shapes.concept.optional(),
    subject: shapes.reference,
    onsetDateTime: shapes.string.optional(),
    onsetPeriod: shapes.period.optional(),
    abatementDateTime: shapes.string.optional(),
    abatementPeriod: shapes.period.optional(),
    recordedDate: shapes.string.optional(),
    recorder: shapes.reference.optional(),
    asserter: shapes.reference.optional(),
    note: shapes.list(shapes.annotation).optional(),
  },
  unread: [
    ...['category', 'severity', 'bodySite', 'encounter', 'onsetAge', 'onsetRange', 'onsetString', 'abatementAge', 'abatementRange'],
    ...['abatementString', 'stage', 'evidence'],
  ],
  read(resource, about) {
    const { faults, references } = about
    const verified = codeOf(resource.verificationStatus, verification)
    if (verified === 'entered-in-error' || verified === 'refuted') return notShown(`verificationStatus is ${verified}`)
    // A trust's list says of each how sure it is: what does not say so is not taken for certain.
    const certainty = certainties.find((one) => one === verified) ?? faults.add(`${type}.verificationStatus`, 'has no code of R4, or two')
    const status = codeOf(resource.clinicalStatus, clinical)
    const clinicalStatus =
      clinicalStatuses.find((one) => one === status) ?? faults.add(`${type}.clinicalStatus`, 'has no code of R4, or two')
    const recordedAt = readMoment({ element: `${type}.recordedDate`, value: resource.recordedDate }, about)
    if (recordedAt === undefined) return faults.add(`${type}.recordedDate`, 'is missing: when it was recorded must be known')
    const code = readCoding(resource.code, { element: `${type}.code`, faults })
    const onsetOn = readDay({ element: `${type}.onsetDateTime`, value: resource.onsetDateTime ?? resource.onsetPeriod?.start }, faults)
    const over = resource.abatementDateTime ?? resource.abatementPeriod?.end
    const endedOn = readDay({ element: `${type}.abatementDateTime`, value: over }, faults)
    if (endedOn !== null && onsetOn !== null && endedOn < onsetOn) faults.add(`${type}.abatementDateTime`, 'lies before the onset')
    if (recordedAt === null || code === null || certainty === null || clinicalStatus === null) return null
    const note = notesOf(resource.note)
    checkFreeText(about, { [`${type}.note`]: note })
    return {
      rows: [
        conditions.row({
          ...changeableColumns(about, {
            prefix: 'CO',
            recordedAt,
            recordedBy: recordedBy(references, resource.recorder, resource.asserter),
            codings: everyCoding(resource.code),
            texts: [note],
          }),
          ...{ code, certainty, clinicalStatus, onsetOn, endedOn, note },
          icd10: codingsOf(resource.code, [codeSystems.icd10, codeSystems.icd10Uk])[0] ?? null,
          primary: isTrue(resource.extension, ownExtension('primary-diagnosis')),
        }),
      ],
    }
  },
})
