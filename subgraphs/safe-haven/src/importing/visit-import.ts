import {
  everyCoding,
  extensionValue,
  itemColumns,
  labelsOfServices,
  nameOf,
  notShown,
  ownExtension,
  readSpell,
  recordedBy,
  resourceImport,
  shapes,
  wordsToLookUp,
} from '@crisis-record/subgraph-kit/importing'
import { labels } from './labels.js'
import { visits } from './targets.js'

const type = 'Encounter'
const shown = ['arrived', 'triaged', 'in-progress', 'onleave', 'finished']
const participant = shapes.part({ individual: shapes.reference.optional() }, ['type', 'period'])
const location = shapes.part({ location: shapes.reference }, ['status', 'physicalType', 'period'])

export const visitImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    status: shapes.string,
    subject: shapes.reference,
    participant: shapes.list(participant).optional(),
    period: shapes.period.optional(),
    reasonCode: shapes.list(shapes.concept).optional(),
    location: shapes.list(location).optional(),
  },
  unread: [
    ...['class', 'statusHistory', 'classHistory', 'type', 'serviceType', 'priority', 'episodeOfCare', 'basedOn', 'appointment', 'length'],
    ...['reasonReference', 'diagnosis', 'account', 'hospitalization', 'serviceProvider', 'partOf'],
  ],
  read(resource, about) {
    const { faults, references } = about
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    const spell = readSpell({ element: `${type}.period`, period: resource.period, timed: true }, about)
    const reasons = resource.reasonCode ?? []
    const whatBroughtYouHere =
      reasons.find(({ text }) => text !== undefined)?.text ??
      faults.add(`${type}.reasonCode`, 'has no text: what brought the person, as they said it')
    if (spell === null || whatBroughtYouHere === null) return null
    const text = (name: string) => extensionValue(resource.extension, ownExtension(name), 'valueString') ?? null
    const [whatHelped, onwardPlan] = [text('what-helped'), text('onward-plan')]
    const place = (resource.location ?? [])[0]?.location
    // What was agreed for afterwards may name a service that tells what the person goes there for.
    const narrower = labelsOfServices([onwardPlan], labels)
    return {
      rows: [
        visits.row({
          ...itemColumns(
            { ...about, labels: [...about.labels, ...narrower] },
            {
              prefix: 'SV',
              recordedAt: spell.end ?? spell.start,
              recordedBy: recordedBy(references, (resource.participant ?? [])[0]?.individual),
              codings: [...everyCoding(...reasons), ...wordsToLookUp(whatHelped, onwardPlan)],
            },
          ),
          ...{ whatBroughtYouHere, whatHelped, onwardPlan, arrivedAt: spell.start, leftAt: spell.end },
          placeName: nameOf(place, references),
          placeTown: references.find(place?.reference)?.town ?? null,
        }),
      ],
    }
  },
})
