import { type Illness, type SeedCalendar, type SeedRandom, seedRandom, type SyntheticPerson } from '@crisis-record/subgraph-kit/seeding'
import type { Coding } from '@crisis-record/subgraph-kit'
import { conditions } from './conditions.js'
import type { ProblemSeed } from './demo-problems.js'

interface Found {
  readonly condition: Coding
  /** Days ago. */
  readonly began: number
}

interface Occurrence {
  readonly condition: Coding
  readonly beginsAt: number
  /** How many have it on their list at 0, 18, 45, 65 and 80 years and over; docs/seeding.md says where that is from. */
  readonly shares: readonly [number, number, number, number, number]
}

const bodily: readonly Occurrence[] = [
  { condition: conditions.asthma, beginsAt: 3, shares: [0.06, 0.07, 0.07, 0.07, 0.07] },
  { condition: conditions.hypertension, beginsAt: 30, shares: [0, 0.02, 0.17, 0.42, 0.55] },
  { condition: conditions.type2Diabetes, beginsAt: 30, shares: [0, 0.012, 0.08, 0.17, 0.17] },
  { condition: conditions.hypothyroidism, beginsAt: 20, shares: [0.001, 0.02, 0.05, 0.09, 0.11] },
  { condition: conditions.migraine, beginsAt: 10, shares: [0.015, 0.05, 0.05, 0.03, 0.02] },
  { condition: conditions.copd, beginsAt: 40, shares: [0, 0, 0.02, 0.06, 0.07] },
  { condition: conditions.epilepsy, beginsAt: 1, shares: [0.004, 0.008, 0.009, 0.009, 0.009] },
  { condition: conditions.refluxDisease, beginsAt: 20, shares: [0, 0.03, 0.08, 0.12, 0.13] },
  { condition: conditions.hearingLoss, beginsAt: 40, shares: [0, 0, 0.03, 0.14, 0.35] },
  // Labelled by their codes, as those of a substance are; last, so that the ids of the others leave no gap where they are withheld.
  { condition: conditions.chlamydialInfection, beginsAt: 16, shares: [0, 0.012, 0.001, 0, 0] },
]
const ageFrom = [0, 18, 45, 65, 80] as const

const diagnoses: Partial<Record<Illness, Coding>> = {
  DEMENTIA: conditions.alzheimersDisease,
  PSYCHOSIS: conditions.schizophrenia,
  BIPOLAR: conditions.bipolarDisorder,
  TRAUMA: conditions.postTraumaticStressDisorder,
  DEPRESSION: conditions.depressiveDisorder,
  ANXIETY: conditions.anxietyDisorder,
}
const dependence = { ALCOHOL: conditions.alcoholDependence, OPIATES: conditions.opioidDependence, COCAINE: undefined, CANNABIS: undefined }
const lasting: ReadonlySet<Coding> = new Set([
  conditions.alzheimersDisease,
  conditions.schizophrenia,
  conditions.bipolarDisorder,
  conditions.type2Diabetes,
  conditions.copd,
  conditions.hearingLoss,
])

/** What somebody has by their age, and what they have anyway. */
export function problemsOf(person: SyntheticPerson): Found[] {
  const random = seedRandom(person.nhsNumber, 'problems')
  const { illness, illSince, substance, age, lastDay } = person
  const mental = illness === undefined ? undefined : diagnoses[illness]
  const band = ageFrom.findLastIndex((from) => age >= from)
  const found = bodily.flatMap(({ condition, beginsAt, shares }) => {
    if (!random.chance(shares[band] ?? 0)) return []
    const began = person.someDay(random, { least: lastDay + 10, most: 9000, fromAge: beginsAt })
    return began === undefined ? [] : [{ condition, began }]
  })
  const dependent = substance === undefined ? undefined : dependence[substance]
  const dependentSince = dependent && person.someDay(random, { least: lastDay + 10, most: 4000, fromAge: 18 })
  return [
    ...(mental === undefined ? [] : [{ condition: mental, began: illSince }]),
    ...found,
    ...(dependent === undefined || dependentSince === undefined ? [] : [{ condition: dependent, began: dependentSince }]),
  ]
}

export function* generatedProblems(
  people: readonly SyntheticPerson[],
  calendar: SeedCalendar,
): Generator<readonly [string, readonly ProblemSeed[]]> {
  for (const person of people) {
    const found = problemsOf(person)
    if (found.length === 0) continue
    const random = seedRandom(person.nhsNumber, 'problem-list')
    yield [person.nhsNumber, found.map((one) => problem(one, { random, calendar, lastDay: person.lastDay }))]
  }
}

interface Listing {
  readonly random: SeedRandom
  readonly calendar: SeedCalendar
  readonly lastDay: number
}

function problem({ condition, began }: Found, { random, calendar: { at, day }, lastDay }: Listing): ProblemSeed {
  const ended = !lasting.has(condition) && random.chance(0.12) ? random.whole(lastDay, began) : undefined
  const major = lasting.has(condition) || Object.values(diagnoses).includes(condition) || random.chance(0.5)
  return {
    recordedAt: at(began, '11:30'),
    lastUpdated: at(ended ?? random.whole(lastDay, began), '11:30'),
    condition,
    status: ended === undefined ? 'active' : 'resolved',
    significance: major ? 'Major' : 'Minor',
    onsetOn: random.chance(0.9) ? day(began) : null,
    endedOn: ended === undefined ? null : day(ended),
    comment: null,
  }
}
