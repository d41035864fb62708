import {
  changeableColumns,
  checkFreeText,
  notShown,
  ownRecordElements,
  readDate,
  readOwnRecord,
  refuseDisorder,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { legalDecisions } from './targets.js'

const type = 'LegalDecision'
const text = shapes.string.optional()
const refusal = 'Advance decision to refuse treatment'
const appointments: readonly string[] = ['Lasting power of attorney', 'Deputyship']

/** A decision under the Mental Capacity Act. An advance decision to refuse treatment binds whoever treats, and so is never sealed. */
export const legalDecisionImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    decisionKind: shapes.oneOf(['Capacity assessment', 'Lasting power of attorney', 'Deputyship', refusal, 'Advance statement']),
    about: shapes.string,
    decision: shapes.string,
    decidedOn: shapes.string,
    decidedBy: text,
    reviewDate: text,
    endedOn: text,
    registeredWith: text,
    deciders: shapes
      .list(
        shapes.part({
          name: shapes.string,
          relationship: text,
          acts: shapes.oneOf(['Jointly', 'Jointly and severally', 'Replacement']).optional(),
        }),
      )
      .optional(),
  },
  unread: [],
  read(record, about) {
    const { faults } = about
    const { decisionKind, decision, deciders = [] } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const decidedOn = readDate({ element: `${type}.decidedOn`, value: record.decidedOn }, about)
    const endedOn = readDate({ element: `${type}.endedOn`, value: record.endedOn }, about)
    const reviewDate = readDate({ element: `${type}.reviewDate`, value: record.reviewDate, ahead: true }, about)
    refuseDisorder(faults, [`${type}.decidedOn`, decidedOn], [`${type}.endedOn`, endedOn])
    if (decisionKind === refusal && about.seal !== null)
      faults.add(`${type}.meta.security`, 'asks for a seal, and an advance decision is never sealed: staff must know it')
    if (deciders.length > 0 && !appointments.includes(decisionKind))
      faults.add(`${type}.deciders`, 'are named in a decision that appoints nobody')
    checkFreeText(about, { [`${type}.about`]: record.about, [`${type}.decision`]: decision })
    if (recordedAt === null || decidedOn === null) return null
    return {
      rows: [
        legalDecisions.row({
          ...changeableColumns(about, { prefix: 'LD', recordedAt, recordedBy, codings: [], texts: [record.about, decision] }),
          ...{ decisionKind, about: record.about, decision, decidedOn, decidedBy: record.decidedBy ?? null, reviewDate, endedOn },
          registeredWith: record.registeredWith ?? null,
          deciders: deciders.map(({ name, relationship = null, acts = null }) => ({ name, relationship, acts })),
        }),
      ],
    }
  },
})
