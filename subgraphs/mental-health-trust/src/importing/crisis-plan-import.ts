import {
  carePlanElements,
  carePlanUnread,
  checkFreeText,
  changeableColumns,
  extensionValue,
  notInForce,
  ownCodes,
  ownExtension,
  readDay,
  readHeadings,
  readMoment,
  recordedBy,
  resourceImport,
} from '@crisis-record/subgraph-kit/importing'
import { readContacts, readThirdParty } from './plan-extensions.js'
import { crisisPlans, thirdPartyInformation } from './targets.js'

const type = 'CarePlan'

/** The headings of the PRSB contingency plan, by codes of our own: neither HL7 nor the NHS has any. */
const headings = [
  'trigger-factors',
  'early-warning-signs',
  'what-helps',
  'what-does-not-help',
  'coping-strategies',
  'what-to-do',
  'what-to-avoid',
  'advance-statement',
  'anticipatory-medicines',
] as const

export const crisisPlanImport = resourceImport({
  type,
  person: 'subject',
  elements: carePlanElements,
  unread: carePlanUnread,
  read(resource, about) {
    const { faults, references, seal, now } = about
    const not = notInForce(resource, now)
    if (not !== undefined) return not
    const recordedAt = readMoment({ element: `${type}.created`, value: resource.created }, about)
    if (recordedAt === undefined) return faults.add(`${type}.created`, 'is missing: when it was recorded must be known')

    const under = readHeadings(resource.activity ?? [], {
      element: `${type}.activity`,
      system: ownCodes('crisis-plan-heading'),
      codes: headings,
      notToBeDone: ['what-does-not-help', 'what-to-avoid'],
      faults,
    })
    const contacts = readContacts(resource.extension, about)
    const said = readThirdParty(resource.extension, about)
    const text = (name: string) => extensionValue(resource.extension, ownExtension(name), 'valueString') ?? null
    const review = extensionValue(resource.extension, ownExtension('review-date'), 'valueDate')
    const reviewDate = readDay({ element: `${type}.extension`, value: review }, faults)
    if (Object.values(under).flat().length === 0 && faults.all.length === 0)
      return faults.add(`${type}.activity`, 'says nothing under any heading')
    if (recordedAt === null) return null

    const [agreedWith, responsibleReviewer] = [text('agreed-with'), text('responsible-reviewer')]
    const entries = Object.values(under).flat()
    entries.forEach((entry) => checkFreeText(about, { [`${type}.activity`]: entry }))
    const columns = changeableColumns(about, {
      prefix: 'CP',
      recordedAt,
      recordedBy: recordedBy(references, resource.author),
      codings: [],
      wishes: entries,
      services: [...contacts.flatMap(({ name, role }) => [name, role]), agreedWith, responsibleReviewer],
    })
    return {
      rows: [
        crisisPlans.row({
          ...columns,
          triggerFactors: under['trigger-factors'],
          earlyWarningSigns: under['early-warning-signs'],
          whatHelps: under['what-helps'],
          whatDoesNotHelp: under['what-does-not-help'],
          copingStrategies: under['coping-strategies'],
          whatToDo: under['what-to-do'],
          whatToAvoid: under['what-to-avoid'],
          contacts,
          advanceStatement: paragraphs(under['advance-statement']),
          anticipatoryMedicines: paragraphs(under['anticipatory-medicines']),
          ...{ agreedWith, reviewDate, responsibleReviewer },
        }),
        ...said.map(({ itemLabels, ...one }, at) =>
          thirdPartyInformation.row({
            ...one,
            planId: columns.localId,
            ordinal: at + 1,
            seal,
            itemLabels: [...new Set([...columns.itemLabels, ...itemLabels])].sort(),
          }),
        ),
      ],
    }
  },
})

function paragraphs(entries: readonly string[]): string | null {
  return entries.length === 0 ? null : entries.join('\n')
}
