import { type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import { agents, reactions } from './allergy-codes.js'
import type { AllergyListSeed } from './demo-allergies.js'
import type { MedicationSeed } from './demo-medications.js'
import { medicines } from './medicines.js'

const allAgents = Object.values(agents)
const allReactions = Object.values(reactions)

/** A fifth has a known allergy, half are known to have none, of the rest nothing is recorded. */
export function* generatedAllergyLists(people: readonly string[], calendar: SeedCalendar): Generator<readonly [string, AllergyListSeed]> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'allergies')
    if (random.chance(0.3)) continue
    const count = random.chance(0.28) ? random.pick([1, 1, 1, 2, 3]) : 0
    const asserted = count === 0 ? calendar.at(random.whole(1, 2000), '10:00') : null
    yield [
      nhsNumber,
      { noneKnownAssertedAt: asserted, items: random.sample(allAgents, count).map((agent) => generateAllergy(agent, random, calendar)) },
    ]
  }
}

/** Two thirds are on something. */
export function* generatedMedications(
  people: readonly string[],
  calendar: SeedCalendar,
): Generator<readonly [string, readonly MedicationSeed[]]> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'medications')
    if (!random.chance(0.66)) continue
    const chosen = random.sample(doses, random.pick([1, 1, 2, 2, 3, 4]))
    yield [nhsNumber, chosen.map(([medicine, dose, route = 'Oral']) => generateMedication({ medicine, dose, route }, random, calendar))]
  }
}

const doses = [
  [medicines.sertraline100, '100 mg in the morning'],
  [medicines.citalopram, '20 mg in the morning'],
  [medicines.fluoxetine, '20 mg in the morning'],
  [medicines.mirtazapine, '30 mg at night'],
  [medicines.quetiapine150, '150 mg at night'],
  [medicines.olanzapine10, '10 mg at night'],
  [medicines.aripiprazole10, '10 mg in the morning'],
  [medicines.propranolol, '40 mg when needed, up to twice a day'],
  [medicines.metformin500, '500 mg twice a day with food'],
  [medicines.amlodipine, '5 mg in the morning'],
  [medicines.atorvastatin, '20 mg at night'],
  [medicines.lansoprazole, '30 mg in the morning'],
  [medicines.salbutamol, '2 puffs when needed', 'Inhalation'],
] as const

function generateAllergy(causativeAgent: (typeof allAgents)[number], random: SeedRandom, { at }: SeedCalendar) {
  return {
    recordedAt: at(random.whole(1, 5000), '10:00'),
    causativeAgent,
    reaction: random.chance(0.8) ? random.pick(allReactions) : null,
    severity: random.chance(0.7) ? random.pick(['Mild', 'Moderate', 'Severe']) : null,
    certainty: random.chance(0.6) ? random.pick(['Likely', 'Certain']) : null,
  }
}

function generateMedication(
  prescription: Pick<MedicationSeed, 'medicine' | 'dose' | 'route'>,
  random: SeedRandom,
  { at, day }: SeedCalendar,
): MedicationSeed {
  const startedDaysAgo = random.whole(1, 2000)
  const issuedDaysAgo = random.whole(1, Math.min(startedDaysAgo, 200))
  return {
    ...prescription,
    recordedAt: at(startedDaysAgo, '08:30'),
    lastUpdated: at(issuedDaysAgo, '08:45'),
    status: issuedDaysAgo > 120 ? 'stopped' : 'active',
    startedOn: day(startedDaysAgo),
    lastIssuedOn: day(issuedDaysAgo),
  }
}
