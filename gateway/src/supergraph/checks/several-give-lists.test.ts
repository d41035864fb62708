import { describeRefusals } from '../testing/describe-refusals.js'

describeRefusals('severalGiveLists', [
  {
    bad: 'a single value of a kind with several agencies',
    in: 'safe-haven',
    change: [['visits(first: Int = 20): [Visit!]', 'lastVisit: Visit']],
    says: [
      'safe-haven: Patient.lastVisit is a single value although there may be several agencies of this kind. Remedy: make it a list, or say several: false in the agencies file.',
    ],
  },
  {
    bad: 'a list with gaps, of a kind with several agencies',
    in: 'safe-haven',
    change: [['[Visit!]', '[Visit]']],
    says: [
      'safe-haven: Patient.visits is a list with gaps, which has no order when it is joined with those of other agencies. Remedy: make its items non-null, or say several: false in the agencies file.',
    ],
  },
  {
    bad: 'a single root of a kind with several agencies',
    in: 'safe-haven',
    change: [
      ['type Visit ', 'type Query { months: Months @roles(allow: ["GP"]) } type Months @roles(allow: ["GP"]) { count: Int } type Visit '],
    ],
    says: [
      'safe-haven: Query.months is a single value although there may be several agencies of this kind. Remedy: make it a list, or say several: false in the agencies file.',
    ],
  },
  {
    bad: 'a change at a kind with several agencies',
    in: 'safe-haven',
    change: [
      [
        'type Visit ',
        'type Mutation { note(input: NoteInput!): Noted @roles(allow: ["GP"]) } input NoteInput { nhsNumber: ID! } type Noted @roles(allow: ["GP"]) { outcome: String } type Visit ',
      ],
    ],
    says: [
      'safe-haven: Mutation.note is a change although there may be several agencies of this kind. Remedy: take it out, or say several: false in the agencies file.',
    ],
  },
])
