import {
  checkFreeText,
  changeableColumns,
  classOf,
  codingAmong,
  encounterElements,
  encounterUnread,
  everyCoding,
  extensionValue,
  notShown,
  ownExtension,
  placeOf,
  readSpell,
  resourceImport,
  staffOf,
  wordsOf,
} from '@crisis-record/subgraph-kit/importing'
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

export const communityContactImport = resourceImport({
  type,
  person: 'subject',
  elements: encounterElements,
  unread: encounterUnread,
  read(resource, about) {
    const { faults, references } = about
    if (!shown.includes(resource.status)) return notShown(`status is ${resource.status}`)
    if (!community.includes(classOf(resource.class) ?? '')) return notShown('class is not one of care in the community')
    const spell = readSpell(`${type}.period`, resource.period, about)
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
    checkFreeText(about, { [`${type}.serviceType`]: team, [`${type}.extension`]: [summary, nextStep].join(' ') })
    const practitioner = staffOf(resource.participant, references)
    const [place] = resource.location ?? []
    const placeName = placeOf(resource.location, references)
    return {
      rows: [
        communityContacts.row({
          ...changeableColumns(about, {
            prefix: 'CC',
            recordedAt: spell.end ?? spell.start,
            recordedBy: practitioner,
            codings: everyCoding(...(resource.reasonCode ?? [])),
            texts: [summary],
            services: [team, nextStep, placeName],
          }),
          ...{ mechanism, attendance, team, summary, nextStep, contactAt: spell.start },
          minutes: minutes > 0 ? minutes : null,
          seenBy: met ? (practitioner?.name ?? null) : null,
          placeName,
          placeTown: references.find(place?.location.reference)?.town ?? null,
        }),
      ],
    }
  },
})
