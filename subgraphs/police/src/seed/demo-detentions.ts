import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { PlaceOfSafetyDetention } from '../records/place-of-safety-detention.js'
import { power } from './legal-status.js'
import { emergencyDepartment, healthBasedPlaceOfSafety } from './places.js'

export type DetentionSeed = Omit<PlaceOfSafetyDetention, 'localId' | 'recordedAt' | 'recordedBy' | 'lastUpdated'>

type MakeDetentions = (calendar: SeedCalendar) => readonly DetentionSeed[]

const trust = 'Northmoor Mental Health Trust'
const section136 = { power: power.section136, keptWhereFound: false } as const
const byAmbulance = { conveyedBy: 'Ambulance', policeVehicleBecause: null } as const
const notSearched = { searched: false, searchFound: null } as const

/** 999 000 0026 was never asked for consent, 999 000 0034 refused: what there is to withhold is the same. */
const withheld: MakeDetentions = ({ at }) => [
  {
    ...section136,
    ...byAmbulance,
    ...notSearched,
    reference: 'NP-3514',
    detainedAt: at(402, '02:15'),
    circumstances: 'On a car park roof, saying there was no reason to come down.',
    consulted: {
      role: 'Nurse',
      agency: trust,
      consultedAt: at(402, '02:05'),
      advice: 'Not known to the team. Detain if he will not come willingly.',
    },
    notConsultedBecause: null,
    ambulanceCalledAt: at(402, '02:18'),
    ambulanceArrivedAt: at(402, '02:41'),
    placeOfSafetyType: 'Health-based place of safety',
    arrivedAt: at(402, '03:10'),
    handedOverAt: at(402, '03:35'),
    endedAt: at(402, '11:50'),
    ending: 'Assessed; home with support',
    detainedPlace: { description: 'Multi-storey car park, top level', town: 'Northmoor' },
    placeOfSafety: healthBasedPlaceOfSafety,
  },
]

/** The people of the fixed scenarios whom the police have detained under the Act, each with their detentions, newest first. */
export const demoDetentions: ReadonlyMap<string, MakeDetentions> = new Map<string, MakeDetentions>([
  [
    '9990000018',
    ({ at }) => [
      {
        ...section136,
        ...byAmbulance,
        ...notSearched,
        reference: 'NP-3120',
        detainedAt: at(518, '22:20'),
        circumstances: 'Sitting on the harbour wall in the rain, asking to be left to it.',
        consulted: {
          role: 'Approved mental health professional',
          agency: 'Northmoor Council Adult Social Care',
          consultedAt: at(518, '22:08'),
          advice: 'Has a crisis plan: offer her sister first. Detain if that fails.',
        },
        notConsultedBecause: null,
        ambulanceCalledAt: at(518, '22:22'),
        ambulanceArrivedAt: at(518, '22:49'),
        placeOfSafetyType: 'Health-based place of safety',
        arrivedAt: at(518, '23:15'),
        handedOverAt: at(518, '23:45'),
        endedAt: at(517, '09:30'),
        ending: 'Assessed; home with support',
        detainedPlace: { description: 'Harbour wall, by the lifeboat slip', town: 'Northmoor' },
        placeOfSafety: healthBasedPlaceOfSafety,
      },
    ],
  ],
  ['9990000026', withheld],
  ['9990000034', withheld],
  [
    '9990000069',
    // Still detained: the hospital has him in the place of safety room, and the ambulance that was called was stood down.
    ({ hoursAgo }) => [
      {
        ...section136,
        reference: 'NP-4712',
        detainedAt: hoursAgo(8),
        circumstances: 'Stepping into traffic to stop cars whose radios were speaking of him.',
        consulted: {
          role: 'Nurse',
          agency: trust,
          consultedAt: hoursAgo(8.1),
          advice: 'Known to the team. Voices louder this week. Detain; ask about knives.',
        },
        notConsultedBecause: null,
        ambulanceCalledAt: hoursAgo(7.9),
        ambulanceArrivedAt: null,
        conveyedBy: 'Police vehicle',
        policeVehicleBecause: 'No ambulance for an hour and a half, and he could not be kept safe at the roadside that long.',
        placeOfSafetyType: 'Emergency department',
        arrivedAt: hoursAgo(7),
        handedOverAt: hoursAgo(6.25),
        searched: true,
        searchFound: 'A small screwdriver, kept by the officers.',
        endedAt: null,
        ending: null,
        detainedPlace: { description: 'Quay Street, outside the old customs house', town: 'Northmoor' },
        placeOfSafety: emergencyDepartment,
      },
    ],
  ],
  [
    '9990000085',
    ({ at }) => [
      {
        ...notSearched,
        ...byAmbulance,
        power: power.section135,
        keptWhereFound: false,
        reference: 'NP-3388',
        detainedAt: at(455, '10:40'),
        circumstances:
          'Warrant under section 135(1): had not opened the door or eaten for days. Entered with an approved mental health professional and a doctor.',
        consulted: null,
        notConsultedBecause: null,
        ambulanceCalledAt: at(455, '09:30'),
        ambulanceArrivedAt: at(455, '10:35'),
        placeOfSafetyType: 'Health-based place of safety',
        arrivedAt: at(455, '11:25'),
        handedOverAt: at(455, '11:40'),
        endedAt: at(455, '17:00'),
        ending: 'Assessed; admitted',
        detainedPlace: { description: 'Cedar House, 2 Mill Lane', town: 'Westhaven' },
        placeOfSafety: healthBasedPlaceOfSafety,
      },
    ],
  ],
  [
    '9990000107',
    ({ at }) => [
      {
        ...section136,
        reference: 'NP-4044',
        detainedAt: at(166, '04:20'),
        circumstances: 'Lying on the railway line.',
        consulted: null,
        notConsultedBecause: 'A train was due. No time to ask anybody.',
        ambulanceCalledAt: at(166, '04:24'),
        ambulanceArrivedAt: null,
        conveyedBy: 'Police vehicle',
        policeVehicleBecause: 'Hypothermic; the hospital was four minutes away.',
        placeOfSafetyType: 'Emergency department',
        arrivedAt: at(166, '04:35'),
        handedOverAt: at(166, '06:10'),
        searched: true,
        searchFound: 'Nothing of note.',
        endedAt: at(166, '16:00'),
        ending: 'Assessed; admitted',
        detainedPlace: { description: 'Level crossing, Ropewalk', town: 'Northmoor' },
        placeOfSafety: emergencyDepartment,
      },
    ],
  ],
])
