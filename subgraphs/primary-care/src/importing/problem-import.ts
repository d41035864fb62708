import {
  changeableColumns,
  checkFreeText,
  codeOf,
  everyCoding,
  extensionValue,
  notesOf,
  notShown,
  readCoding,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
  ukCore,
} from '@crisis-record/subgraph-kit/importing'
import { problems } from './targets.js'

const type = 'Condition'
const clinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const verification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'

const statuses: Readonly<Record<string, string>> = {
  active: 'active',
  recurrence: 'active',
  relapse: 'active',
  inactive: 'inactive',
  remission: 'inactive',
  resolved: 'resolved',
}

/** A problem list has no column for how sure a diagnosis is: what is not confirmed says so in words. */
const doubts: Readonly<Record<string, string>> = {
  unconfirmed: 'Unconfirmed.',
  provisional: 'Provisional diagnosis.',
  differential: 'Differential diagnosis.',
}

const significances: Readonly<Record<string, string>> = { major: 'Major', minor: 'Minor' }

export const problemImport = resourceImport({
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
    'category',
    'severity',
    'bodySite',
    'encounter',
    'onsetAge',
    'onsetRange',
    'onsetString',
    'abatementAge',
    'abatementRange',
    'abatementString',
    'stage',
    'evidence',
  ],
  read(resource, about) {
    const { faults, references } = about
    const verified = codeOf(resource.verificationStatus, verification)
    if (verified === 'entered-in-error' || verified === 'refuted') return notShown(`verificationStatus is ${verified}`)
    if (resource.verificationStatus !== undefined && verified === undefined)
      return faults.add(`${type}.verificationStatus`, 'has no code of R4, or two')
    const status = statuses[codeOf(resource.clinicalStatus, clinical) ?? '']
    if (status === undefined) return faults.add(`${type}.clinicalStatus`, 'has no code of R4, or two')
    const recordedAt = readMoment({ element: `${type}.recordedDate`, value: resource.recordedDate }, about)
    if (recordedAt === undefined) return faults.add(`${type}.recordedDate`, 'is missing: when it was recorded must be known')
    const condition = readCoding(resource.code, { element: `${type}.code`, faults })
    const onsetOn = readDay({ element: `${type}.onsetDateTime`, value: resource.onsetDateTime ?? resource.onsetPeriod?.start }, faults)
    const over = resource.abatementDateTime ?? resource.abatementPeriod?.end
    const endedOn = readDay({ element: `${type}.abatementDateTime`, value: over }, faults)
    if (endedOn !== null && onsetOn !== null && endedOn < onsetOn) faults.add(`${type}.abatementDateTime`, 'lies before the onset')
    if (recordedAt === null || condition === null) return null
    const significance = significances[extensionValue(resource.extension, ukCore('ProblemSignificance'), 'valueCode') ?? '']
    const note = notesOf(resource.note)
    checkFreeText(about, { [`${type}.note`]: note })
    const comment = [doubts[verified ?? ''], note].filter((text) => text !== undefined && text !== null)
    return {
      rows: [
        problems.row({
          ...changeableColumns(about, {
            prefix: 'PR',
            recordedAt,
            recordedBy: recordedBy(references, resource.recorder, resource.asserter),
            codings: everyCoding(resource.code),
            texts: [note],
          }),
          condition,
          status,
          significance: significance ?? null,
          onsetOn,
          endedOn,
          comment: comment.length === 0 ? null : comment.join(' '),
        }),
      ],
    }
  },
})
