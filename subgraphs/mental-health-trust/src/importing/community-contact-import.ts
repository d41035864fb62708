import {
  changeableColumns,
  codingAmong,
  everyCoding,
  extensionValue,
  labelsOfServices,
  nameOf,
  notShown,
  ownExtension,
  readSpell,
  recordedBy,
  resourceImport,
  shapes,
  wordsOf,
  wordsToLookUp,
} from '@crisis-record/subgraph-kit/importing'
import { labels } from './labels.js'
import { communityContacts } from './targets.js'

const type = 'Encounter'
const shown = ['finished', 'cancelled']

/** Of HL7's classes of encounters, those of care in the community. */
const community = ['AMB', 'FLD', 'HH', 'VR']

const dataDictionary = (attribute: string) => `https://www.datadictionary.nhs.uk/attributes/${attribute}.html`
const mechanisms = dataDictionary('consultation_mechanism')
const attendances = dataDictionary('attendance_status')
/** Arrived in time, and arrived late and was seen. */
const seen = ['5', '6']

const participant = shapes.part({ individual: shapes.reference.optional() }, ['type', 'period'])
const location = shapes.part({ location: shapes.reference }, ['status', 'physicalType', 'period'])

export const communityContactImport = resourceImport({
  type,
  person: 'subject',
  elements: {
    status: shapes.string,
    class: shapes.coding,
    type: shapes.list(shapes.concept).optional(),
    serviceType: shapes.concept.optional(),
    subject: shapes.reference,
    participant: shapes.list(participant).optional(),
    period: shapes.period.optional(),
    reasonCode: shapes.list(shapes.concept).optional(),
    location: shapes.list(location).optional(),
  },
  unread: [
    ...['statusHistory', 'classHistory', 'priority', 'episodeOfCare', 'basedOn', 'appointment', 'length', 'reasonReference', 'diagnosis'],
    ...['account', 'hospitalization', 'serviceProvider', 'partOf'],
  ],
  read(resource, about) {
    const { faults, references } = about
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    if (!community.includes(resource.class.code ?? '')) return notShown('class is not one of care in the community')
    const spell = readSpell({ element: `${type}.period`, period: resource.period, timed: true }, about)
    const mechanism = codingAmong(resource.type, mechanisms) ?? faults.add(`${type}.type`, `has no code of ${mechanisms} with a text`)
    const attendance = codingAmong(resource.type, attendances) ?? faults.add(`${type}.type`, `has no code of ${attendances} with a text`)
    const met = attendance !== null && seen.includes(attendance.code)
    if (met && resource.status === 'cancelled') faults.add(`${type}.status`, 'says that it did not take place, and its type that it did')
    const team = wordsOf(resource.serviceType) ?? faults.add(`${type}.serviceType`, 'is missing: what the team does, in words')
    const text = (name: string) => extensionValue(resource.extension, ownExtension(name), 'valueString') ?? null
    const summary = text('summary') ?? faults.add(`${type}.extension`, `has no ${ownExtension('summary')}`)
    if (spell === null || mechanism === null || attendance === null || team === null || summary === null) return null

    const nextStep = text('next-step')
    const minutes = met && spell.end !== null ? Math.round((spell.end.getTime() - spell.start.getTime()) / 60_000) : 0
    const practitioner = (resource.participant ?? [])[0]?.individual
    const place = (resource.location ?? [])[0]?.location
    const narrower = labelsOfServices([team, nextStep], labels)
    return {
      rows: [
        communityContacts.row({
          ...changeableColumns(
            { ...about, labels: [...about.labels, ...narrower] },
            {
              prefix: 'CC',
              recordedAt: spell.end ?? spell.start,
              recordedBy: recordedBy(references, practitioner),
              codings: [...everyCoding(...(resource.reasonCode ?? [])), ...wordsToLookUp(summary, nextStep)],
            },
          ),
          ...{ mechanism, attendance, team, summary, nextStep, contactAt: spell.start },
          minutes: minutes > 0 ? minutes : null,
          seenBy: met ? nameOf(practitioner, references) : null,
          placeName: nameOf(place, references),
          placeTown: references.find(place?.reference)?.town ?? null,
        }),
      ],
    }
  },
})
