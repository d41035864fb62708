import {
  type AmbulanceCall,
  type AssessmentOutcome,
  type Detention,
  type RowValues,
  type SeedRandom,
  seedRandom,
  type SyntheticLife,
} from '@crisis-record/subgraph-kit/seeding'
import type { PlaceOfSafetyDetentionRow } from '../store/place-of-safety-detention-row.js'
import type { DetentionSeed } from './demo-detentions.js'
import { power } from './legal-status.js'
import { detentionPhrases } from './phrases.js'
import { toDetentionRow } from './to-rows.js'

const minuteMs = 60_000

/** A row for each time that somebody was detained under section 136, newest first. */
export function* generatedDetentions(people: readonly SyntheticLife[]): Generator<RowValues<PlaceOfSafetyDetentionRow>> {
  for (const { nhsNumber, inCareSince, emergencies } of people) {
    const random = seedRandom(nhsNumber, 'place-of-safety')
    const detentions = emergencies.flatMap(({ daysAgo, detention, call, assessment }) =>
      detention === undefined
        ? []
        : [toSeed(random, detention, { call, outcome: assessment?.outcome ?? 'HOME', knownBefore: inCareSince > daysAgo })],
    )
    yield* detentions.reverse().map((detention, index) => toDetentionRow(nhsNumber, detentions.length - index, detention))
  }
}

interface Around {
  /** To the trust, whose nurse was asked. */
  readonly knownBefore: boolean
  readonly call: AmbulanceCall | undefined
  readonly outcome: AssessmentOutcome
}

const endings: Readonly<Record<AssessmentOutcome, string>> = {
  HOME: 'Assessed; home with support',
  ADMITTED_INFORMALLY: 'Assessed; admitted',
  SECTION_2: 'Assessed; admitted',
  SECTION_3: 'Assessed; admitted',
}

function toSeed(
  random: SeedRandom,
  { detainedAt, arrivedAt, endedAt, place, by }: Detention,
  { call, outcome, knownBefore }: Around,
): DetentionSeed {
  const minutes = (from: Date, some: number) => new Date(from.getTime() + some * minuteMs)
  const consulted = random.chance(0.8)
  const byAmbulance = by === 'AMBULANCE'
  return {
    power: power.section136,
    keptWhereFound: false,
    reference: `NP-${String(random.whole(1000, 4999))}`,
    detainedAt,
    circumstances: random.pick(detentionPhrases.circumstances),
    consulted: consulted
      ? {
          role: 'Nurse',
          agency: 'Northmoor Mental Health Trust',
          consultedAt: minutes(detainedAt, -8),
          advice: random.pick(knownBefore ? detentionPhrases.adviceOfKnown : detentionPhrases.adviceOfUnknown),
        }
      : null,
    notConsultedBecause: consulted ? null : 'Not practicable: immediate danger.',
    ambulanceCalledAt: call?.calledAt ?? null,
    ambulanceArrivedAt: call?.onSceneAt ?? null,
    conveyedBy: byAmbulance ? 'Ambulance' : 'Police vehicle',
    policeVehicleBecause: byAmbulance ? null : 'No ambulance in reasonable time.',
    placeOfSafetyType: place === 'SUITE' ? 'Health-based place of safety' : 'Emergency department',
    arrivedAt,
    handedOverAt: minutes(arrivedAt, random.whole(15, 60)),
    searched: random.chance(0.4),
    searchFound: null,
    endedAt,
    ending: endings[outcome],
    detainedPlace: null,
    placeOfSafety: null,
  }
}
