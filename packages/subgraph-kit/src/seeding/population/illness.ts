import type { SeedRandom } from '../seed-random.js'
import { pickWeighted, type Weighted } from './pick-weighted.js'

/** What somebody has, whatever any agency calls it or knows of it. */
export const illnesses = ['DEMENTIA', 'PSYCHOSIS', 'BIPOLAR', 'TRAUMA', 'DEPRESSION', 'ANXIETY', 'ATTENTION_DEFICIT'] as const
export type Illness = (typeof illnesses)[number]

/** The substance somebody has a problem with. */
export type Substance = 'ALCOHOL' | 'OPIATES' | 'COCAINE' | 'CANNABIS'

interface Occurrence {
  readonly illness: Illness
  /** The ages it is drawn for, both included. */
  readonly ages: readonly [number, number]
  readonly share: number
  /** It never began before this age. */
  readonly beginsAt: number
}

/** Shares of everybody of that age; docs/seeding.md says where they are from. */
const occurrences: readonly Occurrence[] = [
  { illness: 'DEMENTIA', ages: [65, 79], share: 0.02, beginsAt: 60 },
  { illness: 'DEMENTIA', ages: [80, 120], share: 0.12, beginsAt: 65 },
  { illness: 'PSYCHOSIS', ages: [18, 120], share: 0.007, beginsAt: 16 },
  { illness: 'BIPOLAR', ages: [18, 120], share: 0.006, beginsAt: 16 },
  { illness: 'TRAUMA', ages: [18, 120], share: 0.014, beginsAt: 16 },
  { illness: 'DEPRESSION', ages: [12, 17], share: 0.02, beginsAt: 11 },
  { illness: 'DEPRESSION', ages: [18, 120], share: 0.11, beginsAt: 11 },
  { illness: 'ANXIETY', ages: [8, 17], share: 0.04, beginsAt: 7 },
  { illness: 'ANXIETY', ages: [18, 120], share: 0.07, beginsAt: 11 },
  { illness: 'ATTENTION_DEFICIT', ages: [7, 17], share: 0.025, beginsAt: 6 },
]

export function drawIllness(random: SeedRandom, age: number): { readonly illness: Illness; readonly beginsAt: number } | undefined {
  const ofThatAge = occurrences.filter(({ ages: [from, to] }) => age >= from && age <= to)
  const ill = ofThatAge.reduce((sum, { share }) => sum + share, 0)
  return random.chance(ill)
    ? pickWeighted(
        random,
        ofThatAge.map((occurrence) => [occurrence, occurrence.share]),
      )
    : undefined
}

const substances: Weighted<Substance> = [
  ['ALCOHOL', 0.5],
  ['OPIATES', 0.25],
  ['COCAINE', 0.15],
  ['CANNABIS', 0.1],
]
const withIllness: Partial<Record<Illness, number>> = { PSYCHOSIS: 0.16, BIPOLAR: 0.12, TRAUMA: 0.14, DEPRESSION: 0.035, ANXIETY: 0.025 }
const withoutIllness = 0.012

/** Of adults up to 70 alone. More often beside an illness than without one. */
export function drawSubstance(random: SeedRandom, age: number, illness: Illness | undefined): Substance | undefined {
  if (age < 18 || age > 70) return undefined
  const share = illness === undefined ? withoutIllness : (withIllness[illness] ?? 0)
  return random.chance(share) ? pickWeighted(random, substances) : undefined
}
