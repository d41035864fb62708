import {
  changeableColumns,
  codingAmong,
  extensionValue,
  isPast,
  labelsOfText,
  notShown,
  ownExtension,
  readDay,
  readMoment,
  recordedBy,
  checkFreeText,
  resourceImport,
  shapes,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
import { readAddress } from './read-address.js'
import { safetyAlerts } from './targets.js'

const kindSystem = 'https://specs.crisis-record.example/CodeSystem/ambulance-alert-kind'
const kinds: Readonly<Record<string, string>> = {
  violence: 'Violence',
  weapons: 'Weapons',
  sharps: 'Sharps',
  animal: 'Animal',
  contact: 'Contact',
  access: 'Access',
  'moving-and-handling': 'Moving and handling',
}

/** What crews must know before they enter. It is told to all staff, and so holds nothing that only some may know: it can be said without. */
export const safetyAlertImport = resourceImport({
  type: 'Flag',
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
    const { faults, now, references } = about
    const { status, period, extension: extensions } = resource
    if (status !== 'active') return notShown(`status is ${status}`)
    if (isPast(period?.end, now)) return notShown('it has ended')
    const recordedAt = readMoment({ element: 'Flag.period.start', value: period?.start }, about)
    if (recordedAt === undefined) return faults.add('Flag.period.start', 'is missing: since when it holds must be known')
    const coded = codingAmong(resource.category, kindSystem)?.code ?? ''
    const kind = Object.hasOwn(kinds, coded) ? kinds[coded] : undefined
    if (kind === undefined) faults.add('Flag.category', `has no code of ${kindSystem} with a text: ${Object.keys(kinds).join(', ')}`)
    const alert = wordsOf(resource.code) ?? faults.add('Flag.code', 'says nothing in words')
    const said = (name: string) => extensionValue(extensions, ownExtension(`alert-${name}`), 'valueString') ?? null
    const whatToDo = said('what-to-do')
    checkFreeText(about, { 'Flag.code': alert, 'Flag.extension': whatToDo })
    const narrower = labelsOfText([alert, whatToDo], ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'])
    if (narrower.some((category) => !about.labels.includes(category)))
      faults.add('Flag.code', 'tells of what not all staff may know: say what to expect without it, or label it')
    const review = extensionValue(extensions, ownExtension('alert-review-date'), 'valueDate')
    const reviewDate = readDay({ element: 'Flag.extension', value: review }, faults)
    if (recordedAt === null || kind === undefined || alert === null) return null
    const address = readAddress(extensions, ownExtension('alert-address'))
    return {
      rows: [
        safetyAlerts.row({
          // By no words or codes of its own: what staff must know before they enter is hidden by nothing but the sender’s label.
          ...changeableColumns(about, { prefix: 'SA', recordedAt, recordedBy: recordedBy(references, resource.author), codings: [] }),
          ...{ kind, alert, whatToDo, reviewDate },
          address: address && { ...address, access: said('access') },
        }),
      ],
    }
  },
})
