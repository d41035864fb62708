import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AmbulanceSafetyAlert } from '../records/ambulance-safety-alert.js'

export type AlertSeed = Omit<AmbulanceSafetyAlert, 'localId' | 'recordedBy'>

type MakeAlerts = (calendar: SeedCalendar) => readonly AlertSeed[]

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine: MakeAlerts = ({ at, day }) => [
  {
    recordedAt: at(67, '23:58'),
    lastUpdated: at(67, '23:58'),
    kind: 'Contact',
    alert: 'Startles at uniforms and radios. Has walked away from a crew that came in together.',
    whatToDo: 'One goes in first. Radio down.',
    reviewDate: day(-298),
    address: null,
  },
]

/** The people of the fixed scenarios whom crews are warned about, each with their alerts, newest first. */
export const demoAlerts: ReadonlyMap<string, MakeAlerts> = new Map<string, MakeAlerts>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        recordedAt: at(41, '02:10'),
        lastUpdated: at(12, '05:10'),
        kind: 'Animal',
        alert: 'A neighbour’s large dog is often loose on the stairs and has bitten.',
        whatToDo: 'Ring ahead; somebody comes down.',
        reviewDate: day(-320),
        address: {
          lines: ['14 Tidewater Lane', 'Westhaven'],
          postcode: 'WX4 2DT',
          access: 'The street door sticks: push hard. The bell does not work.',
        },
      },
      {
        recordedAt: at(203, '23:45'),
        lastUpdated: at(203, '23:45'),
        kind: 'Contact',
        alert: 'Held down by several people once before; panics when crowded.',
        whatToDo: 'Two at most in the room, nobody between the person and the door.',
        reviewDate: day(-162),
        address: null,
      },
    ],
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000069',
    ({ at, day }) => [
      {
        recordedAt: at(87, '12:00'),
        lastUpdated: at(87, '12:00'),
        kind: 'Weapons',
        alert: 'Has kept kitchen knives within reach when voices were frightening. Nobody was hurt.',
        whatToDo: 'Ask where the knives are, and have them put away before sitting down. Two crew at least.',
        reviewDate: day(-278),
        address: { lines: ['8 Saltmarsh Road', 'Westhaven'], postcode: 'WX4 2DT', access: null },
      },
    ],
  ],
  [
    '9990000077',
    ({ at, day }) => [
      {
        recordedAt: at(120, '10:00'),
        lastUpdated: at(26, '21:45'),
        kind: 'Contact',
        alert: 'Somebody is looking for this person. Do not say the name at the door or over an open channel.',
        whatToDo: 'Ring ahead; say only the agreed words at the door. Give whereabouts to nobody who rings.',
        reviewDate: day(-245),
        address: {
          lines: ['27 Beacon Terrace', 'Westhaven'],
          postcode: 'WX4 2DT',
          access: 'Side entrance; staff open after the call.',
        },
      },
    ],
  ],
  [
    '9990000107',
    ({ at, day }) => [
      {
        recordedAt: at(63, '14:05'),
        lastUpdated: at(63, '14:05'),
        kind: 'Sharps',
        alert: 'Uncapped sharps have been found in pockets and bags.',
        whatToDo: 'Ask first, do not feel in pockets.',
        reviewDate: day(-300),
        address: null,
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      {
        recordedAt: at(29, '03:40'),
        lastUpdated: at(29, '03:40'),
        kind: 'Violence',
        alert: 'Others have come to the door to threaten this person, once while a crew was there.',
        whatToDo: 'Wait for a second crew or the police if anyone else is at the door.',
        reviewDate: day(-336),
        address: null,
      },
    ],
  ],
])
