import { type SeedCalendar, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import { conditions } from './conditions.js'
import type { ProblemSeed } from './demo-problems.js'

/** How often each is on the list of somebody in a crisis partnership: more often than in the whole population. */
const prevalence = [
  [conditions.depressiveDisorder, 0.3],
  [conditions.anxietyDisorder, 0.22],
  [conditions.postTraumaticStressDisorder, 0.08],
  [conditions.bipolarDisorder, 0.05],
  [conditions.schizophrenia, 0.05],
  [conditions.asthma, 0.12],
  [conditions.hypertension, 0.14],
  [conditions.type2Diabetes, 0.08],
  [conditions.hypothyroidism, 0.05],
  [conditions.migraine, 0.05],
  [conditions.copd, 0.03],
  [conditions.epilepsy, 0.02],
  [conditions.alcoholDependence, 0.06],
  [conditions.opioidDependence, 0.02],
  [conditions.chlamydialInfection, 0.01],
] as const

const mental: ReadonlySet<unknown> = new Set([conditions.depressiveDisorder, conditions.bipolarDisorder, conditions.schizophrenia])

/** Three quarters have something on their list. */
export function* generatedProblems(
  people: readonly string[],
  { at, day }: SeedCalendar,
): Generator<readonly [string, readonly ProblemSeed[]]> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'problems')
    const found = prevalence.filter(([, often]) => random.chance(often))
    if (found.length === 0) continue
    yield [
      nhsNumber,
      found.map(([condition]) => {
        const began = random.whole(10, 4000)
        const resolved = random.chance(0.15)
        return {
          recordedAt: at(began, '11:30'),
          lastUpdated: at(random.whole(1, began), '11:30'),
          condition,
          status: resolved ? 'resolved' : 'active',
          significance: mental.has(condition) || random.chance(0.5) ? 'Major' : 'Minor',
          onsetOn: random.chance(0.9) ? day(began) : null,
          endedOn: resolved ? day(random.whole(1, began - 1)) : null,
          comment: null,
        }
      }),
    ]
  }
}
