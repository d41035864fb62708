import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { LegalDecision } from '../records/legal-decision.js'
import type { DemoItems, MakeItems } from './made-items.js'

const open = { reviewDate: null, endedOn: null, registeredWith: null, deciders: [] } as const

const routine = ({ at, day }: SeedCalendar) => [
  {
    ...open,
    recordedAt: at(199, '10:30'),
    lastUpdated: at(199, '10:30'),
    decisionKind: 'Advance statement',
    about: 'When unwell',
    decision: 'Wants to be treated at home for as long as it is safe. Wants to be told before anybody rings work.',
    decidedOn: day(199),
    decidedBy: 'The person',
  },
]

export const demoLegalDecisions: DemoItems<LegalDecision> = new Map<string, MakeItems<LegalDecision>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        ...open,
        recordedAt: at(41, '08:10'),
        lastUpdated: at(41, '08:10'),
        decisionKind: 'Capacity assessment',
        about: 'Admission to hospital',
        decision: 'Has capacity: understood, kept in mind, weighed and said what she chose.',
        decidedOn: day(41),
        decidedBy: 'Ruth Adeyemi, approved mental health professional',
      },
      {
        ...open,
        recordedAt: at(210, '10:00'),
        lastUpdated: at(210, '10:00'),
        decisionKind: 'Advance decision to refuse treatment',
        about: 'Medicines by injection',
        decision: 'Refuses haloperidol in any form, also if her life is at risk. Signed and witnessed.',
        decidedOn: day(212),
        decidedBy: 'The person',
      },
      {
        ...open,
        recordedAt: at(211, '10:00'),
        lastUpdated: at(36, '10:00'),
        decisionKind: 'Advance statement',
        about: 'When unwell',
        decision: 'Ruth decides who feeds Biscuit. Tell work only “unwell”.',
        decidedOn: day(212),
        decidedBy: 'The person',
        reviewDate: day(-150),
      },
      {
        ...open,
        recordedAt: at(380, '14:00'),
        lastUpdated: at(350, '14:00'),
        decisionKind: 'Lasting power of attorney',
        about: 'Property and financial affairs',
        decision: 'Her sister may act once she cannot decide herself.',
        decidedOn: day(380),
        decidedBy: 'The person',
        registeredWith: 'Office of the Public Guardian, LPA-0000-0018',
        deciders: [{ name: 'Ruth Ellington', relationship: 'Sister', acts: 'Jointly and severally' }],
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000085',
    ({ at, day }) => [
      {
        ...open,
        recordedAt: at(20, '14:30'),
        lastUpdated: at(20, '14:30'),
        decisionKind: 'Capacity assessment',
        about: 'Sharing the record',
        decision: 'Lacks capacity for this decision; may regain none. Decided in his best interests with his daughter.',
        decidedOn: day(20),
        decidedBy: 'Ruth Adeyemi, approved mental health professional',
        reviewDate: day(-160),
      },
      {
        ...open,
        recordedAt: at(1200, '10:00'),
        lastUpdated: at(1200, '10:00'),
        decisionKind: 'Lasting power of attorney',
        about: 'Health and welfare',
        decision: 'His daughter decides, but not about life-sustaining treatment.',
        decidedOn: day(1210),
        decidedBy: 'The person',
        registeredWith: 'Office of the Public Guardian, LPA-0000-0085',
        deciders: [{ name: 'Joan Birtwhistle', relationship: 'Daughter', acts: null }],
      },
    ],
  ],
  [
    '9990000107',
    ({ at, day }) => [
      {
        ...open,
        recordedAt: at(500, '10:00'),
        lastUpdated: at(80, '10:00'),
        decisionKind: 'Deputyship',
        about: 'Property and financial affairs',
        decision: 'The council holds and pays out his benefits.',
        decidedOn: day(520),
        decidedBy: 'Court of Protection',
        deciders: [{ name: 'Northmoor Council', relationship: 'Corporate deputy', acts: null }],
      },
    ],
  ],
])
