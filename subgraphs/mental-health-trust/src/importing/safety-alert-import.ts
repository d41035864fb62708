import {
  checkFreeText,
  changeableColumns,
  everyCoding,
  extensionValue,
  labelsOfText,
  notShown,
  ownCodes,
  ownExtension,
  readDay,
  readMoment,
  recordedBy,
  resourceImport,
  shapes,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import { type SafetyAlertKind, safetyAlertKinds } from '../records/safety-alert.js'
import { safetyAlerts } from './targets.js'

const type = 'Flag'
const flagCategory = 'http://terminology.hl7.org/CodeSystem/flag-category'

/** By codes of our own: `infection-control` for Infection control. */
const kinds: ReadonlyMap<string, SafetyAlertKind> = new Map(safetyAlertKinds.map((kind) => [kind.toLowerCase().replaceAll(' ', '-'), kind]))

/** What an alert may tell of under a label alone. */
const narrower = ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'] as const

export const safetyAlertImport = resourceImport({
  type,
  person: 'subject',
  neverSealed: true,
  elements: {
    status: shapes.string,
    category: shapes.list(shapes.concept).optional(),
    code: shapes.concept,
    subject: shapes.reference,
    period: shapes.period.optional(),
    author: shapes.reference.optional(),
  },
  unread: ['encounter'],
  read(resource, about) {
    const { faults, references } = about
    if (resource.status === 'entered-in-error') return notShown('status is entered-in-error')
    const categories = everyCoding(...(resource.category ?? []))
    if (!categories.some(({ system, code }) => system === flagCategory && code === 'safety')) return notShown('category is not safety')
    const { period } = resource
    // Shown without its end it would read as if it held.
    if (resource.status === 'inactive' && period?.end === undefined) return notShown('status is inactive, and when it ended is not said')
    const recordedAt = readMoment({ element: `${type}.period.start`, value: period?.start }, about)
    if (recordedAt === undefined) return faults.add(`${type}.period.start`, 'is missing: since when it holds must be known')
    const [startsOn, endedOn] = [
      readDay({ element: `${type}.period.start`, value: period?.start }, faults),
      readDay({ element: `${type}.period.end`, value: period?.end }, faults),
    ]
    if (startsOn !== null && endedOn !== null && endedOn < startsOn) faults.add(`${type}.period.end`, 'lies before the beginning')
    const own = categories.filter(({ system }) => system === ownCodes('safety-alert-kind'))
    const kind =
      (own.length === 1 ? kinds.get(own[0]?.code ?? '') : undefined) ??
      faults.add(`${type}.category`, `has no code of ${ownCodes('safety-alert-kind')}, or two`)
    const alert = wordsOf(resource.code) ?? faults.add(`${type}.code`, 'says nothing in words')
    const whatToDo =
      extensionValue(resource.extension, ownExtension('what-to-do'), 'valueString') ??
      faults.add(`${type}.extension`, `has no ${ownExtension('what-to-do')}`)
    const review = extensionValue(resource.extension, ownExtension('review-date'), 'valueDate')
    const reviewDate = readDay({ element: `${type}.extension`, value: review }, faults)
    const texts = [alert, whatToDo, ...everyCoding(resource.code).map(({ display }) => display)]
    checkFreeText(about, { [`${type}.code`]: alert, [`${type}.extension`]: whatToDo })
    if (labelsOfText(texts, narrower).some((category) => !about.labels.includes(category)))
      faults.add(`${type}.code`, 'tells of what not all staff may know: say what to expect without it, or label it')
    if (recordedAt === null || startsOn === null || kind === null || alert === null || whatToDo === null) return null
    return {
      rows: [
        safetyAlerts.row({
          // By no words or codes of its own: what staff must know before they enter is hidden by nothing but the sender’s label.
          ...changeableColumns(about, { prefix: 'SA', recordedAt, recordedBy: recordedBy(references, resource.author), codings: [] }),
          ...{ kind, alert, whatToDo, startsOn, endedOn, reviewDate },
        }),
      ],
    }
  },
})
