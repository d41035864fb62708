import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { AmbulanceIncidentRow } from '../store/ambulance-incident-row.js'
import type { AmbulanceSafetyAlertRow } from '../store/ambulance-safety-alert-row.js'
import { chiefComplaint } from './chief-complaints.js'
import type { IncidentSeed } from './incident-seed.js'
import { byTelephone, conveyed, notConveyed } from './outcomes.js'
import { alertPhrases, incidentPhrases } from './phrases.js'
import { toAlertRow, toIncidentRow } from './to-rows.js'

const minuteMs = 60_000
/** A third of a crisis partnership's people had an ambulance called in the last two years; crews are warned about a tenth of those. */
const known = 0.32
const warnedOf = 0.1

export function* generatedIncidents(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<AmbulanceIncidentRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'ambulance')
    if (!random.chance(known)) continue
    const count = random.chance(0.04) ? random.whole(5, 12) : random.pick([1, 1, 1, 2, 2, 3])
    const incidents = Array.from({ length: count }, () => generateIncident(random, calendar)).sort(
      (a, b) => b.calledAt.getTime() - a.calledAt.getTime(),
    )
    yield* incidents.map((incident, index) => toIncidentRow(nhsNumber, count - index, incident))
  }
}

export function* generatedAlerts(people: readonly string[], { at, day }: SeedCalendar): Generator<RowValues<AmbulanceSafetyAlertRow>> {
  for (const nhsNumber of people) {
    if (!seedRandom(nhsNumber, 'ambulance').chance(known)) continue
    const random = seedRandom(nhsNumber, 'ambulance-alert')
    if (!random.chance(warnedOf)) continue
    const daysAgo = random.whole(10, 700)
    const when = { recordedAt: at(daysAgo, '15:00'), lastUpdated: at(random.whole(1, daysAgo), '16:00') }
    yield toAlertRow(nhsNumber, 1, { ...when, ...random.pick(alertPhrases), reviewDate: day(daysAgo - 365), address: null })
  }
}

const complaints = Object.values(chiefComplaint)

function generateIncident(random: SeedRandom, { at }: SeedCalendar): IncidentSeed {
  const clock = (most: number) => String(random.whole(0, most)).padStart(2, '0')
  const calledAt = at(random.whole(2, 730), `${clock(23)}:${clock(59)}`)
  const minutesOn = (minutes: number) => new Date(calledAt.getTime() + minutes * minuteMs)
  const findings = random.chance(0.9) ? random.pick(incidentPhrases.findings) : null
  const call = { calledAt, chiefComplaint: random.pick(complaints), findings, address: null }
  const left = { notConveyedBecause: random.pick(incidentPhrases.notConveyedBecause), handedTo: random.pick(incidentPhrases.handedTo) }
  if (random.chance(0.15)) return { ...call, ...byTelephone, ...left, handover: null, handedOverAt: minutesOn(random.whole(15, 50)) }

  const scene = random.whole(8, 70)
  const leaves = scene + random.whole(20, 80)
  const crew = {
    ...call,
    category: random.pick(['C1', 'C2', 'C2', 'C2', 'C3', 'C3', 'C4'] as const),
    onSceneAt: minutesOn(scene),
    sceneSafety: random.pick(incidentPhrases.sceneSafety),
    leftSceneAt: minutesOn(leaves),
  }
  return random.chance(0.55)
    ? { ...crew, ...conveyed, arrivedAt: minutesOn(leaves + 20), handedOverAt: minutesOn(leaves + random.whole(30, 90)) }
    : { ...crew, ...notConveyed, ...left, handover: null, handedOverAt: minutesOn(leaves) }
}
