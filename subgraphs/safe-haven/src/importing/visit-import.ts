import {
  checkFreeText,
  encounterElements,
  encounterUnread,
  everyCoding,
  extensionValue,
  itemColumns,
  notShown,
  ownExtension,
  placeOf,
  readSpell,
  resourceImport,
  staffOf,
} from '@crisis-record/subgraph-kit/importing'
import { visits } from './targets.js'

const type = 'Encounter'
const shown = ['arrived', 'triaged', 'in-progress', 'onleave', 'finished']
export const visitImport = resourceImport({
  type,
  person: 'subject',
  elements: encounterElements,
  unread: encounterUnread,
  read(resource, about) {
    const { faults, references } = about
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    const spell = readSpell(`${type}.period`, resource.period, about)
    const reasons = resource.reasonCode ?? []
    const whatBroughtYouHere =
      reasons.find(({ text }) => text !== undefined)?.text ??
      faults.add(`${type}.reasonCode`, 'has no text: what brought the person, as they said it')
    if (spell === null || whatBroughtYouHere === null) return null
    const text = (name: string) => extensionValue(resource.extension, ownExtension(name), 'valueString') ?? null
    const [whatHelped, onwardPlan] = [text('what-helped'), text('onward-plan')]
    checkFreeText(about, { [`${type}.reasonCode`]: whatBroughtYouHere, [`${type}.extension`]: [whatHelped, onwardPlan].join(' ') })
    const [place] = resource.location ?? []
    const placeName = placeOf(resource.location, references)
    return {
      rows: [
        visits.row({
          ...itemColumns(about, {
            prefix: 'SV',
            recordedAt: spell.end ?? spell.start,
            recordedBy: staffOf(resource.participant, references),
            codings: everyCoding(...reasons),
            texts: [whatBroughtYouHere, whatHelped],
            services: [onwardPlan, placeName],
          }),
          ...{ whatBroughtYouHere, whatHelped, onwardPlan, arrivedAt: spell.start, leftAt: spell.end },
          placeName,
          placeTown: references.find(place?.location.reference)?.town ?? null,
        }),
      ],
    }
  },
})
