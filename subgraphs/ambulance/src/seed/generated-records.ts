import {
  type AmbulanceCall,
  type Cause,
  type Emergency,
  type RowValues,
  type SeedCalendar,
  type SeedRandom,
  seedRandom,
  type SyntheticLife,
} from '@crisis-record/subgraph-kit/seeding'
import type { Coding } from '@crisis-record/subgraph-kit'
import type { Destination } from '../records/ambulance-incident.js'
import type { AmbulanceIncidentRow } from '../store/ambulance-incident-row.js'
import type { AmbulanceSafetyAlertRow } from '../store/ambulance-safety-alert-row.js'
import { chiefComplaint } from './chief-complaints.js'
import type { IncidentSeed } from './incident-seed.js'
import { byTelephone, conveyed, emergencyDepartment, notConveyed, stoodDown } from './outcomes.js'
import { alertPhrases, incidentPhrases } from './phrases.js'
import { handedToPolice, toAlertRow, toIncidentRow } from './to-rows.js'

const minuteMs = 60_000
/** Crews are warned about a tenth of the adults they were called to in a crisis, and a few others. */
const warnedOf = { inCrisis: 0.2, otherwise: 0.02 } as const

export function* generatedIncidents(people: readonly SyntheticLife[]): Generator<RowValues<AmbulanceIncidentRow>> {
  for (const { nhsNumber, emergencies } of people) {
    const random = seedRandom(nhsNumber, 'ambulance')
    const incidents = emergencies
      .flatMap((emergency) => (emergency.call === undefined ? [] : [incidentOf(emergency, emergency.call, random)]))
      .reverse()
    yield* incidents.map((incident, index) => toIncidentRow(nhsNumber, incidents.length - index, incident))
  }
}

export function* generatedAlerts(
  people: readonly SyntheticLife[],
  { at, day }: SeedCalendar,
): Generator<RowValues<AmbulanceSafetyAlertRow>> {
  for (const person of people) {
    const { nhsNumber, emergencies, lastDay } = person
    const met = emergencies.find(({ call, daysAgo }) => call !== undefined && person.ageOn(daysAgo) >= 18)
    if (met === undefined) continue
    const random = seedRandom(nhsNumber, 'ambulance-alert')
    const inCrisis = emergencies.some(({ crisis, call }) => crisis && call !== undefined)
    if (!random.chance(inCrisis ? warnedOf.inCrisis : warnedOf.otherwise)) continue
    const daysAgo = Math.max(met.daysAgo - 1, lastDay)
    const when = { recordedAt: at(daysAgo, '15:00'), lastUpdated: at(random.whole(lastDay, daysAgo), '16:00') }
    yield toAlertRow(nhsNumber, 1, { ...when, ...random.pick(alertPhrases), reviewDate: day(daysAgo - 365), address: null })
  }
}

const complaints: Readonly<Record<Cause, Coding>> = {
  SUICIDAL_THOUGHTS: chiefComplaint.suicidalThoughts,
  SELF_HARM: chiefComplaint.selfHarm,
  OVERDOSE: chiefComplaint.overdose,
  LOW_MOOD: chiefComplaint.lowMood,
  ANXIETY: chiefComplaint.anxiety,
  HALLUCINATIONS: chiefComplaint.hallucinations,
  INTOXICATION: chiefComplaint.intoxication,
  CHEST_PAIN: chiefComplaint.chestPain,
  ABDOMINAL_PAIN: chiefComplaint.abdominalPain,
  HEAD_INJURY: chiefComplaint.headInjury,
  HEADACHE: chiefComplaint.headache,
  BREATHLESSNESS: chiefComplaint.breathlessness,
  PALPITATIONS: chiefComplaint.palpitations,
  SEIZURE: chiefComplaint.seizure,
}

const whitecross: Destination = { organisation: 'Whitecross General Hospital', department: 'Emergency Department' }
const suite: Destination = { organisation: 'Northmoor Mental Health Trust', department: 'Section 136 suite' }

function incidentOf({ cause, crisis, elsewhere, detention }: Emergency, call: AmbulanceCall, random: SeedRandom): IncidentSeed {
  const { calledAt, onSceneAt, leftSceneAt, arrivedAt } = call
  const later = (from: Date | null, least: number, most: number) =>
    new Date((from ?? calledAt).getTime() + random.whole(least, most) * minuteMs)
  const onScene = crisis ? incidentPhrases.inCrisis : incidentPhrases.ofTheBody
  const phrases = call.end === 'BY_TELEPHONE' ? incidentPhrases.byTelephone : onScene
  const findings = random.chance(0.9) ? random.pick(phrases.findings) : null
  const about = { calledAt, chiefComplaint: complaints[cause], findings, address: null, handover: null }
  const left = { notConveyedBecause: random.pick(phrases.notConveyedBecause), handedTo: random.pick(phrases.handedTo) }
  const crew = {
    ...about,
    category: random.pick(['C1', 'C2', 'C2', 'C2', 'C3', 'C3', 'C4'] as const),
    ...{ onSceneAt, leftSceneAt, sceneSafety: random.pick(incidentPhrases.sceneSafety) },
  }
  switch (call.end) {
    case 'BY_TELEPHONE':
      return { ...about, ...byTelephone, ...left, handedOverAt: later(calledAt, 15, 50) }
    case 'STOOD_DOWN':
      return { ...about, ...stoodDown, category: 'C2', notConveyedBecause: 'No crew free; the police conveyed.', handedTo: handedToPolice }
    case 'NOT_CONVEYED':
      return { ...crew, ...notConveyed, ...left, handedOverAt: leftSceneAt }
    case 'CONVEYED':
      return {
        ...{ ...crew, ...conveyed, arrivedAt, handedOverAt: later(arrivedAt, 5, 50) },
        ...(detention?.place === 'SUITE'
          ? { conveyedTo: suite, handedTo: 'Place of safety' }
          : { conveyedTo: elsewhere ? whitecross : emergencyDepartment }),
        // Called by the police, and told so.
        labels: detention === undefined ? [] : ['POLICE_CONTACT'],
      }
  }
}
