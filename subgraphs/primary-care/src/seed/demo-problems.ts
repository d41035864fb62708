import type { Coding } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Problem } from '../records/problem.js'
import { conditions } from './conditions.js'

export type ProblemSeed = Omit<Problem, 'localId' | 'recordedBy'>

type MakeProblems = (calendar: SeedCalendar) => readonly ProblemSeed[]

type Diagnosis = readonly [condition: Coding, daysAgo: number, more?: Partial<Pick<ProblemSeed, 'status' | 'significance' | 'comment'>>]

function diagnosed(...diagnoses: readonly Diagnosis[]): MakeProblems {
  return ({ at, day }) =>
    diagnoses.map(([condition, daysAgo, { status = 'active', significance = 'Major', comment = null } = {}]) => ({
      recordedAt: at(daysAgo, '11:30'),
      lastUpdated: at(Math.min(daysAgo, 30), '11:30'),
      condition,
      status,
      significance,
      onsetOn: day(daysAgo),
      endedOn: status === 'resolved' ? day(Math.floor(daysAgo / 2)) : null,
      comment,
    }))
}

/** 999 000 0026, 0034 and 0042 have exactly these. */
const routine = diagnosed([conditions.depressiveDisorder, 131], [conditions.asthma, 1460, { significance: 'Minor' }])

/**
 * The problem lists of the fixed scenarios, newest first. What 999 000 0018 and 0123 have that is labelled by its code comes last: where it is withheld, the
 * ids of the others leave no gap.
 */
export const demoProblems: ReadonlyMap<string, MakeProblems> = new Map<string, MakeProblems>([
  [
    '9990000018',
    diagnosed(
      [conditions.bipolarDisorder, 402, { comment: 'Two nights without sleep is the first sign.' }],
      [conditions.hearingLoss, 1900, { comment: 'Both ears; hearing aids.' }],
      [conditions.asthma, 2900, { significance: 'Minor' }],
      [conditions.genitalHerpes, 800, { significance: 'Minor', status: 'inactive' }],
    ),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  ['9990000050', diagnosed([conditions.postTraumaticStressDisorder, 410])],
  ['9990000069', diagnosed([conditions.schizophrenia, 2600], [conditions.type2Diabetes, 700])],
  ['9990000077', diagnosed([conditions.anxietyDisorder, 96], [conditions.migraine, 2100, { significance: 'Minor', status: 'inactive' }])],
  [
    '9990000085',
    diagnosed(
      [conditions.alzheimersDisease, 1250],
      [conditions.hypertension, 3300],
      [conditions.hearingLoss, 3900, { significance: 'Minor' }],
    ),
  ],
  ['9990000093', diagnosed([conditions.depressiveDisorder, 25])],
  [
    '9990000107',
    diagnosed([conditions.anxietyDisorder, 460, { status: 'resolved' }], [conditions.refluxDisease, 820, { significance: 'Minor' }]),
  ],
  [
    '9990000123',
    diagnosed(
      [conditions.schizophrenia, 66],
      [conditions.asthma, 900, { significance: 'Minor' }],
      [conditions.opioidDependence, 210],
      [conditions.chlamydialInfection, 60, { status: 'resolved', significance: 'Minor' }],
    ),
  ],
])
