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
])
