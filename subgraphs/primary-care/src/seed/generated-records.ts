import { type SeedCalendar, type SeedRandom, seedRandom, type SyntheticPerson } from '@crisis-record/subgraph-kit/seeding'
import type { Coding } from '@crisis-record/subgraph-kit'
import { agents, reactions } from './allergy-codes.js'
import type { AllergyListSeed } from './demo-allergies.js'
import type { MedicationSeed } from './demo-medications.js'
import { conditions } from './conditions.js'
import { problemsOf } from './generated-problems.js'
import { medicines } from './medicines.js'

const allAgents = Object.values(agents)
const allReactions = Object.values(reactions)

/** More of the older have been asked, and more of them have an allergy. */
export function* generatedAllergyLists(
  people: readonly SyntheticPerson[],
  calendar: SeedCalendar,
): Generator<readonly [string, AllergyListSeed]> {
  for (const person of people) {
    const random = seedRandom(person.nhsNumber, 'allergies')
    if (random.chance(person.age < 18 ? 0.5 : 0.25)) continue
    const count = random.chance(allergic(person.age)) ? random.pick([1, 1, 1, 2, 3]) : 0
    const recorded = () => person.someDay(random, { least: 1, most: 5000 }) ?? person.lastDay
    yield [
      person.nhsNumber,
      {
        noneKnownAssertedAt: count === 0 ? calendar.at(recorded(), '10:00') : null,
        items: random.sample(allAgents, count).map((agent) => generateAllergy(agent, random, calendar.at(recorded(), '10:00'))),
      },
    ]
  }
}

function allergic(age: number): number {
  if (age < 18) return 0.08
  return age < 65 ? 0.18 : 0.28
}

type Prescribed = readonly [medicine: Coding, dose: string, route?: string]

const antidepressants: readonly Prescribed[] = [
  [medicines.sertraline100, '100 mg in the morning'],
  [medicines.citalopram, '20 mg in the morning'],
  [medicines.fluoxetine, '20 mg in the morning'],
  [medicines.mirtazapine, '30 mg at night'],
]
const antipsychotics: readonly Prescribed[] = [
  [medicines.quetiapine150, '150 mg at night'],
  [medicines.olanzapine10, '10 mg at night'],
  [medicines.aripiprazole10, '10 mg in the morning'],
]

/** For what, what of it, and how many of those who have it are given it here. */
const treatments = new Map<Coding, readonly [share: number, oneOf: readonly Prescribed[]]>([
  [conditions.schizophrenia, [0.85, antipsychotics]],
  [conditions.bipolarDisorder, [0.7, antipsychotics]],
  [conditions.depressiveDisorder, [0.75, antidepressants]],
  [conditions.postTraumaticStressDisorder, [0.6, antidepressants]],
  [conditions.anxietyDisorder, [0.55, [...antidepressants, [medicines.propranolol, '40 mg when needed, up to twice a day']]]],
  [conditions.asthma, [0.9, [[medicines.salbutamol, '2 puffs when needed', 'Inhalation']]]],
  [conditions.copd, [0.8, [[medicines.salbutamol, '2 puffs when needed', 'Inhalation']]]],
  [conditions.hypertension, [0.85, [[medicines.amlodipine, '5 mg in the morning']]]],
  [conditions.type2Diabetes, [0.8, [[medicines.metformin500, '500 mg twice a day with food']]]],
  [conditions.refluxDisease, [0.8, [[medicines.lansoprazole, '30 mg in the morning']]]],
  [conditions.migraine, [0.3, [[medicines.propranolol, '40 mg twice a day']]]],
])
const statin: Prescribed = [medicines.atorvastatin, '20 mg at night']
const adultsOnly: ReadonlySet<Coding> = new Set([conditions.depressiveDisorder, conditions.anxietyDisorder])

/** For what is on their list; and for the heart, as people get older. */
export function* generatedMedications(
  people: readonly SyntheticPerson[],
  calendar: SeedCalendar,
): Generator<readonly [string, readonly MedicationSeed[]]> {
  for (const person of people) {
    const random = seedRandom(person.nhsNumber, 'medications')
    const made: MedicationSeed[] = []
    const give = ([medicine, dose, route = 'Oral']: Prescribed, since: number) => {
      if (!made.some(({ medicine: { code } }) => code === medicine.code))
        made.push(generateMedication({ medicine, dose, route }, { random, calendar, person, since }))
    }
    for (const { condition, began } of problemsOf(person)) {
      const [share, oneOf] = treatments.get(condition) ?? [0, []]
      if (random.chance(adultsOnly.has(condition) && person.age < 18 ? 0.2 : share)) give(random.pick(oneOf), began)
    }
    if (random.chance(person.age < 50 ? 0 : person.age < 65 ? 0.2 : 0.5)) give(statin, 3000)
    if (made.length > 0) yield [person.nhsNumber, made]
  }
}

function generateAllergy(causativeAgent: (typeof allAgents)[number], random: SeedRandom, recordedAt: Date) {
  return {
    recordedAt,
    causativeAgent,
    reaction: random.chance(0.8) ? random.pick(allReactions) : null,
    severity: random.chance(0.7) ? random.pick(['Mild', 'Moderate', 'Severe']) : null,
    certainty: random.chance(0.6) ? random.pick(['Likely', 'Certain']) : null,
  }
}

interface Prescribing {
  readonly random: SeedRandom
  readonly calendar: SeedCalendar
  readonly person: SyntheticPerson
  /** Days ago; not given before. */
  readonly since: number
}

function generateMedication(
  prescription: Pick<MedicationSeed, 'medicine' | 'dose' | 'route'>,
  { random, calendar: { at, day }, person: { lastDay, deceasedDaysAgo }, since }: Prescribing,
): MedicationSeed {
  const startedDaysAgo = random.whole(lastDay, Math.max(lastDay, since))
  // One in eight was stopped long ago.
  const issuedDaysAgo = random.whole(lastDay, Math.min(startedDaysAgo, lastDay + (random.chance(0.12) ? 400 : 55)))
  return {
    ...prescription,
    recordedAt: at(startedDaysAgo, '08:30'),
    lastUpdated: at(issuedDaysAgo, '08:45'),
    status: issuedDaysAgo > 120 || deceasedDaysAgo !== undefined ? 'stopped' : 'active',
    startedOn: day(startedDaysAgo),
    lastIssuedOn: day(issuedDaysAgo),
  }
}
