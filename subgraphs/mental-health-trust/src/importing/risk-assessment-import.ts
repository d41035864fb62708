import {
  checkFreeText,
  changeableColumns,
  everyCoding,
  extensionTexts,
  extensionValue,
  notesOf,
  notShown,
  ownCodes,
  ownExtension,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
} from '@crisis-record/subgraph-kit/importing'
import { riskAssessments } from './targets.js'

const type = 'RiskAssessment'
const shown = ['final', 'amended', 'corrected']

/** Whose harm it is, by codes of our own. */
const risks = ['to-self', 'to-others', 'from-others'] as const

/** A score or a grade is not read: NICE NG225 advises against them, and here risks are told in words. */
const prediction = shapes.part({ outcome: shapes.concept.optional(), rationale: shapes.string.optional() }, [
  ...['probabilityDecimal', 'probabilityRange', 'qualitativeRisk', 'relativeRisk', 'whenPeriod', 'whenRange'],
])

export const riskAssessmentImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    status: shapes.string,
    subject: shapes.reference,
    occurrenceDateTime: shapes.string.optional(),
    performer: shapes.reference.optional(),
    reasonCode: shapes.list(shapes.concept).optional(),
    prediction: shapes.list(prediction).optional(),
    mitigation: shapes.string.optional(),
    note: shapes.list(shapes.annotation).optional(),
  },
  unread: ['basedOn', 'parent', 'method', 'code', 'encounter', 'condition', 'reasonReference', 'basis'],
  read(resource, about) {
    const { faults, references } = about
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    const assessedAt = readMoment({ element: `${type}.occurrenceDateTime`, value: resource.occurrenceDateTime }, about)
    if (assessedAt === undefined) return faults.add(`${type}.occurrenceDateTime`, 'is missing: when the person was assessed must be known')
    const formulation = notesOf(resource.note)
    if (formulation === null) faults.add(`${type}.note`, 'is missing: how the risks hang together')
    const found: Partial<Record<(typeof risks)[number], string>> = {}
    for (const [at, { outcome, rationale }] of (resource.prediction ?? []).entries()) {
      const own = everyCoding(outcome).filter(({ system }) => system === ownCodes('risk'))
      const risk = own.length === 1 ? risks.find((code) => code === own[0]?.code) : undefined
      const where = `${type}.prediction[${at}]`
      if (risk === undefined) faults.add(`${where}.outcome`, `is not one of ${risks.join(', ')} of ${ownCodes('risk')}`)
      else if (rationale === undefined) faults.add(`${where}.rationale`, 'is missing: the risk in words')
      else if (found[risk] !== undefined) faults.add(where, 'tells of the same risk twice')
      else found[risk] = rationale
    }
    const each = (name: string) => extensionTexts(resource.extension, ownExtension(name))
    const [protectiveFactors, whatRaisesIt] = [each('protective-factor'), each('what-raises-it')]
    const review = extensionValue(resource.extension, ownExtension('review-date'), 'valueDate')
    const reviewDate = readDay({ element: `${type}.extension`, value: review }, faults)
    if (assessedAt === null || formulation === null) return null
    const safetyMeasures = resource.mitigation ?? null
    const texts = [formulation, safetyMeasures, ...Object.values(found), ...protectiveFactors, ...whatRaisesIt]
    texts.forEach((text) => checkFreeText(about, { [type]: text }))
    return {
      rows: [
        riskAssessments.row({
          ...changeableColumns(about, {
            prefix: 'RA',
            recordedAt: assessedAt,
            recordedBy: recordedBy(references, resource.performer),
            codings: everyCoding(...(resource.reasonCode ?? [])),
            texts,
          }),
          ...{ assessedAt, formulation, protectiveFactors, whatRaisesIt, safetyMeasures, reviewDate },
          toSelf: found['to-self'] ?? null,
          toOthers: found['to-others'] ?? null,
          fromOthers: found['from-others'] ?? null,
        }),
      ],
    }
  },
})
