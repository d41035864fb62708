import type { Seal } from '@crisis-record/subgraph-kit'
import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { Visit, VisitPlace } from '../records/visit.js'

export type VisitSeed = Omit<Visit, 'localId' | 'recordedAt' | 'recordedBy'> & { readonly seal?: Seal | null }

type MakeVisits = (calendar: SeedCalendar) => readonly VisitSeed[]

export const lantern: VisitPlace = { name: 'Lantern Safe Haven', town: 'Northmoor' }
export const lanternHarbour: VisitPlace = { name: 'Lantern Safe Haven at the Harbour', town: 'St Brannoc' }

/** 999 000 0026, 0034 and 0042 have exactly these. */
const routine: MakeVisits = ({ at }) => [
  {
    arrivedAt: at(15, '18:30'),
    leftAt: at(15, '20:15'),
    whatBroughtYouHere: 'Lost two shifts this week and argued at home about money. Did not want to be in the house.',
    whatHelped: 'Talking it through, and working out which bills can wait.',
    onwardPlan: 'Money advice drop-in on Thursday. Knows we are open every evening from six.',
    place: lantern,
  },
]

/** The people of the fixed scenarios who have been here, each with their visits, newest first. */
export const demoVisits: ReadonlyMap<string, MakeVisits> = new Map<string, MakeVisits>([
  [
    '9990000018',
    ({ at }) => [
      {
        arrivedAt: at(2, '18:05'),
        leftAt: at(2, '21:40'),
        whatBroughtYouHere: 'In A&E last night. Slept two hours. Worried about being on their own this evening.',
        whatHelped: 'The quiet room, soup, and ringing Ruth together. Wrote tomorrow down hour by hour.',
        onwardPlan: 'Ruth stays tonight. Crisis team visits in the morning. Welcome back tomorrow from six.',
        place: lantern,
      },
      {
        arrivedAt: at(36, '19:20'),
        leftAt: at(36, '21:00'),
        whatBroughtYouHere: 'Home from the ward for three days and the flat feels too quiet.',
        whatHelped: 'Company and a card game.',
        onwardPlan: 'Art group on Monday.',
        place: lantern,
      },
      {
        arrivedAt: at(121, '20:10'),
        leftAt: at(121, '22:30'),
        whatBroughtYouHere: 'A letter about the tenancy. Could not stop shaking.',
        whatHelped: 'Reading the letter slowly together: it was a reminder, not a notice.',
        onwardPlan: 'Housing adviser will ring on Friday.',
        place: lanternHarbour,
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    ({ at }) => [
      {
        arrivedAt: at(77, '19:00'),
        leftAt: at(77, '19:50'),
        whatBroughtYouHere: 'Fireworks in the street. Needed somewhere with thick walls.',
        whatHelped: 'The back room with the lights down. Did not want to talk, and that was fine.',
        onwardPlan: null,
        place: lantern,
      },
    ],
  ],
  [
    '9990000069',
    ({ at }) => [
      {
        arrivedAt: at(4, '21:15'),
        leftAt: at(4, '21:40'),
        whatBroughtYouHere: 'Said the radio at home was talking about them. Had not eaten since the day before.',
        whatHelped: 'Toast. Left suddenly when others came in.',
        onwardPlan: 'We rang the crisis team with their agreement.',
        place: lantern,
      },
    ],
  ],
  [
    '9990000077',
    ({ at }) => [
      {
        arrivedAt: at(10, '18:45'),
        leftAt: at(10, '20:30'),
        whatBroughtYouHere: 'Thinks they saw the car again. Heart racing since the afternoon.',
        whatHelped: 'A room without windows, paced breathing, checking who knows that they are here.',
        onwardPlan: 'Social worker will ring in the morning on the agreed number.',
        place: lanternHarbour,
      },
    ],
  ],
  [
    '9990000107',
    ({ at }) => [
      {
        arrivedAt: at(4, '20:00'),
        leftAt: at(4, '22:45'),
        whatBroughtYouHere: 'Turned away from the night shelter. Carrying everything.',
        whatHelped: 'Food, charging the phone, football on the radio.',
        onwardPlan: 'Shelter found for the night; told which bus.',
        place: lantern,
      },
      {
        arrivedAt: at(11, '19:35'),
        leftAt: at(11, '22:00'),
        whatBroughtYouHere: 'Waited at two hospitals and left both.',
        whatHelped: 'Being asked what the plan says and keeping to it.',
        onwardPlan: 'We will ask the care coordinator to bring the plan up to date.',
        place: lanternHarbour,
      },
    ],
  ],
  [
    '9990000123',
    ({ at }) => [
      // The newest: where it is withheld, the ids of the others leave no gap.
      {
        seal: 'SEALED',
        arrivedAt: at(12, '19:40'),
        leftAt: at(12, '22:15'),
        whatBroughtYouHere: 'Followed from the hostel by somebody they owe money. Asked us to tell nobody.',
        whatHelped: 'Staying until the street was empty.',
        onwardPlan: 'Will come back before telling the hostel.',
        place: lantern,
      },
      {
        arrivedAt: at(31, '18:20'),
        leftAt: at(31, '19:10'),
        whatBroughtYouHere: 'Came in from the rain with the dog.',
        whatHelped: 'Dry clothes and tea.',
        onwardPlan: 'Back to the hostel; night desk knows.',
        place: lantern,
      },
    ],
  ],
])
