import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Allergy } from '../records/allergy-record.js'
import { agents, reactions } from './allergy-codes.js'

export type AllergySeed = Omit<Allergy, 'localId' | 'recordedBy'>

export interface AllergyListSeed {
  readonly noneKnownAssertedAt: Date | null
  readonly items: readonly AllergySeed[]
}

type MakeAllergyList = (calendar: SeedCalendar) => AllergyListSeed

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine: MakeAllergyList = ({ at }) => ({
  noneKnownAssertedAt: null,
  items: [
    { recordedAt: at(1830, '09:20'), causativeAgent: agents.amoxicillin, reaction: reactions.rash, severity: 'Mild', certainty: 'Likely' },
  ],
})

/** The people of the fixed scenarios of whom the practice asked. 999 000 0069 is registered, and nobody ever asked. */
export const demoAllergies: ReadonlyMap<string, MakeAllergyList> = new Map<string, MakeAllergyList>([
  [
    '9990000018',
    ({ at }) => ({
      noneKnownAssertedAt: null,
      items: [
        {
          recordedAt: at(402, '11:10'),
          causativeAgent: agents.haloperidol,
          reaction: reactions.acuteDystonia,
          severity: 'Severe',
          certainty: 'Certain',
        },
        {
          recordedAt: at(2950, '15:45'),
          causativeAgent: agents.penicillin,
          reaction: reactions.anaphylaxis,
          severity: 'Life threatening',
          certainty: 'Certain',
        },
        {
          recordedAt: at(3200, '10:00'),
          causativeAgent: agents.ibuprofen,
          reaction: reactions.urticaria,
          severity: 'Moderate',
          certainty: 'Likely',
        },
      ],
    }),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  ['9990000050', ({ at }) => ({ noneKnownAssertedAt: at(190, '10:30'), items: [] })],
  [
    '9990000077',
    ({ at }) => ({
      noneKnownAssertedAt: null,
      items: [
        {
          recordedAt: at(640, '14:15'),
          causativeAgent: agents.latex,
          reaction: reactions.angioedema,
          severity: 'Severe',
          certainty: 'Certain',
        },
      ],
    }),
  ],
  [
    '9990000085',
    ({ at }) => ({
      noneKnownAssertedAt: null,
      items: [
        {
          recordedAt: at(4100, '09:00'),
          causativeAgent: agents.codeine,
          reaction: reactions.vomiting,
          severity: 'Moderate',
          certainty: 'Likely',
        },
      ],
    }),
  ],
  [
    '9990000093',
    ({ at }) => ({
      noneKnownAssertedAt: null,
      items: [
        {
          recordedAt: at(3650, '16:30'),
          causativeAgent: agents.peanut,
          reaction: reactions.anaphylaxis,
          severity: 'Life threatening',
          certainty: 'Certain',
        },
      ],
    }),
  ],
  [
    '9990000107',
    ({ at }) => ({
      // Asserted before the allergy was found: the allergy counts.
      noneKnownAssertedAt: at(900, '12:00'),
      items: [{ recordedAt: at(365, '17:05'), causativeAgent: agents.aspirin, reaction: null, severity: null, certainty: 'Likely' }],
    }),
  ],
  [
    '9990000123',
    ({ at }) => ({
      noneKnownAssertedAt: null,
      items: [
        {
          recordedAt: at(820, '10:40'),
          causativeAgent: agents.penicillin,
          reaction: reactions.rash,
          severity: 'Moderate',
          certainty: 'Certain',
        },
      ],
    }),
  ],
])
