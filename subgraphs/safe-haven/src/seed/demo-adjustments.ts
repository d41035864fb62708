import type { Coding } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { ReasonableAdjustment } from '../records/reasonable-adjustment.js'
import { adjustmentCategory } from './adjustment-categories.js'

export type AdjustmentSeed = Omit<ReasonableAdjustment, 'localId' | 'recordedBy'>

type MakeAdjustments = (calendar: SeedCalendar) => readonly AdjustmentSeed[]

function agreed(
  daysAgo: number,
  ...adjustments: readonly (readonly [Coding, adjustment: string, impairment: string | null])[]
): MakeAdjustments {
  return ({ at, day }) =>
    adjustments.map(([category, adjustment, impairment]) => ({
      recordedAt: at(daysAgo, '19:15'),
      lastUpdated: at(Math.min(daysAgo, 20), '19:15'),
      category,
      adjustment,
      impairment,
      agreedOn: day(daysAgo),
    }))
}

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine = agreed(90, [adjustmentCategory.contactMethod, 'Text, and do not ring.', 'Mental health'])

export const demoAdjustments: ReadonlyMap<string, MakeAdjustments> = new Map<string, MakeAdjustments>([
  [
    '9990000018',
    agreed(
      140,
      [
        adjustmentCategory.communicationSupport,
        'Face her when you speak; check that her hearing aids are in. One question at a time.',
        'Hearing',
      ],
      [adjustmentCategory.environment, 'Offer the quiet room before she asks.', 'Mental health'],
    ),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  ['9990000050', agreed(77, [adjustmentCategory.environment, 'A room with the door open and the exit in sight.', null])],
  ['9990000077', agreed(60, [adjustmentCategory.contactMethod, 'The agreed number only, with the code word. No letters.', null])],
  [
    '9990000085',
    agreed(
      55,
      [adjustmentCategory.additionalSupport, 'His daughter stays with him.', 'Memory'],
      [adjustmentCategory.communicationSupport, 'Short sentences, on his left.', 'Hearing'],
    ),
  ],
  ['9990000093', agreed(18, [adjustmentCategory.individualCare, 'Talk to him alone first.', 'Mental health'])],
  ['9990000107', agreed(220, [adjustmentCategory.informationFormat, 'Say it, then write it in large letters.', 'Learning'])],
  ['9990000123', agreed(31, [adjustmentCategory.individualCare, 'His dog stays with him.', null])],
])

/** At a safe haven further away. */
export const adjustmentsElsewhere: ReadonlyMap<string, MakeAdjustments> = new Map<string, MakeAdjustments>([
  ['9990000018', agreed(70, [adjustmentCategory.environment, 'A chair by the door, away from the music.', 'Hearing'])],
  ['9990000107', agreed(40, [adjustmentCategory.informationFormat, 'Read it to him.', null])],
])
