import {
  changeableColumns,
  checkFreeText,
  notShown,
  ownRecordElements,
  readCoding,
  readDate,
  readDay,
  readInstant,
  readOwnRecord,
  refuseDisorder,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { amhpAssessments } from './targets.js'

const type = 'AmhpAssessment'
const legalStatusSystem = 'https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html'

/** A request for an assessment under the Mental Health Act, and what came of it. */
export const amhpAssessmentImport = resourceImport({
  type,
  person: 'subject',
  ownType: true,
  elements: {
    ...ownRecordElements,
    requestedAt: shapes.string,
    requestedBy: shapes.string.optional(),
    reason: shapes.string,
    assessedAt: shapes.string.optional(),
    amhp: shapes.string.optional(),
    alternativesConsidered: shapes.string.optional(),
    outcome: shapes
      .part({
        decision: shapes.oneOf(['Application made', 'Informal admission', 'Not admitted', 'Assessment cancelled']).optional(),
        legalStatus: shapes.coding.optional(),
        decidedOn: shapes.string.optional(),
        nearestRelative: shapes.oneOf(['Consulted', 'Informed', 'Objected', 'Not practicable']).optional(),
      })
      .optional(),
    place: shapes.part({ name: shapes.string, town: shapes.string }).optional(),
  },
  unread: [],
  read(record, about) {
    const { faults } = about
    const { reason, alternativesConsidered = null, outcome = {}, place } = record
    if (record.recordStatus === 'entered-in-error') return notShown('recordStatus is entered-in-error')
    const { recordedAt, recordedBy } = readOwnRecord(type, record, about)
    const requested = { element: `${type}.requestedAt`, value: record.requestedAt }
    const requestedAt = readInstant(requested, about)
    const assessedAt = readInstant({ element: `${type}.assessedAt`, value: record.assessedAt }, about)
    const decidedOn = readDate({ element: `${type}.outcome.decidedOn`, value: outcome.decidedOn }, about)
    refuseDisorder(faults, [requested.element, requestedAt], [`${type}.assessedAt`, assessedAt])
    if (requestedAt !== null)
      refuseDisorder(faults, [requested.element, readDay(requested, faults)], [`${type}.outcome.decidedOn`, decidedOn])
    const element = `${type}.outcome.legalStatus`
    const status = outcome.legalStatus
    const legalStatus = status === undefined ? null : readCoding({ coding: [status] }, { element, systems: [legalStatusSystem], faults })
    if (outcome.decision === undefined && (status ?? outcome.decidedOn) !== undefined)
      faults.add(`${type}.outcome.decision`, 'is missing, and what was decided is not')
    checkFreeText(about, { [`${type}.reason`]: reason, [`${type}.alternativesConsidered`]: alternativesConsidered })
    if (recordedAt === null || requestedAt === null) return null
    return {
      rows: [
        amhpAssessments.row({
          ...changeableColumns(about, {
            prefix: 'AS',
            recordedAt,
            recordedBy,
            codings: [],
            texts: [reason, alternativesConsidered],
            services: [record.requestedBy, place?.name],
            changedAt: [assessedAt],
          }),
          ...{
            requestedAt,
            requestedBy: record.requestedBy ?? null,
            reason,
            assessedAt,
            amhp: record.amhp ?? null,
            alternativesConsidered,
          },
          outcome: { decision: outcome.decision ?? null, legalStatus, decidedOn, nearestRelative: outcome.nearestRelative ?? null },
          place: place === undefined ? null : { name: place.name, town: place.town },
        }),
      ],
    }
  },
})
