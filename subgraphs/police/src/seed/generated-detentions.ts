import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { PlaceOfSafetyDetentionRow } from '../store/place-of-safety-detention-row.js'
import type { DetentionSeed } from './demo-detentions.js'
import { power } from './legal-status.js'
import { detentionPhrases } from './phrases.js'
import { toDetentionRow } from './to-rows.js'

const minuteMs = 60_000

/** One in forty of a crisis partnership's people was detained under section 136 in the last two years, all of them over within 24 hours. */
export function* generatedDetentions(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<PlaceOfSafetyDetentionRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'place-of-safety')
    if (random.chance(0.025)) yield toDetentionRow(nhsNumber, 1, generateDetention(random, calendar))
  }
}

function generateDetention(random: SeedRandom, { at }: SeedCalendar): DetentionSeed {
  const detainedAt = at(
    random.whole(3, 730),
    `${String(random.whole(0, 23)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`,
  )
  const after = (minutes: number) => new Date(detainedAt.getTime() + minutes * minuteMs)
  const consulted = random.chance(0.8)
  const byAmbulance = random.chance(0.6)
  const arrives = random.whole(25, 110)
  return {
    power: power.section136,
    keptWhereFound: false,
    reference: `NP-${String(random.whole(1000, 4999))}`,
    detainedAt,
    circumstances: random.pick(detentionPhrases.circumstances),
    consulted: consulted
      ? { role: 'Nurse', agency: 'Northmoor Mental Health Trust', consultedAt: after(-8), advice: random.pick(detentionPhrases.advice) }
      : null,
    notConsultedBecause: consulted ? null : 'Not practicable: immediate danger.',
    ambulanceCalledAt: after(3),
    ambulanceArrivedAt: byAmbulance ? after(20) : null,
    conveyedBy: byAmbulance ? 'Ambulance' : 'Police vehicle',
    policeVehicleBecause: byAmbulance ? null : 'No ambulance in reasonable time.',
    placeOfSafetyType: random.chance(0.6) ? 'Health-based place of safety' : 'Emergency department',
    arrivedAt: after(arrives),
    handedOverAt: after(arrives + random.whole(15, 180)),
    searched: random.chance(0.4),
    searchFound: null,
    endedAt: after(arrives + random.whole(240, 1300)),
    ending: random.pick(detentionPhrases.endings),
    detainedPlace: null,
    placeOfSafety: null,
  }
}
