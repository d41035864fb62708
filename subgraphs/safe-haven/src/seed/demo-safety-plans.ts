import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { SafetyPlan } from '../records/safety-plan.js'

export type SafetyPlanSeed = Omit<SafetyPlan, 'localId' | 'recordedBy'>

type MakePlan = (calendar: SeedCalendar) => SafetyPlanSeed

const services = ['NHS 111, mental health option', 'Samaritans 116 123']
const agreedWith = 'Lorcan Tideswell, peer support worker'

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine: MakePlan = ({ at, day }) => ({
  recordedAt: at(15, '20:00'),
  lastUpdated: at(15, '20:00'),
  warningSigns: ['Going quiet', 'Counting what is owed in the night'],
  copingStrategies: ['Cook something slow', 'The allotment, even in rain'],
  people: ['Friends from the kitchen', 'Aunt Bea'],
  services,
  makingThingsSafer: ['Tablets a week at a time'],
  worthLivingFor: 'The first beans.',
  agreedWith,
  reviewDate: day(-75),
  places: { places: ['Allotments at Foundry Row'] },
})

export const demoSafetyPlans: ReadonlyMap<string, MakePlan> = new Map<string, MakePlan>([
  [
    '9990000018',
    ({ at, day }) => ({
      recordedAt: at(36, '20:30'),
      lastUpdated: at(2, '21:00'),
      warningSigns: ['Two nights without sleep', 'Walking towards the bridge', 'Post unopened'],
      copingStrategies: ['Cold water on the wrists', 'Swim', 'Count Biscuit’s stripes'],
      people: ['Ruth, whenever', 'Owen, for the pool'],
      services,
      makingThingsSafer: ['Ruth keeps the tablets', 'A taxi home after dark, never on foot over the bridge'],
      worthLivingFor: 'Biscuit, and the sea in June.',
      agreedWith,
      reviewDate: day(-60),
      places: { places: ['Northmoor Baths', 'The reading room by the quay'] },
    }),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000077',
    ({ at, day }) => ({
      recordedAt: at(10, '20:10'),
      lastUpdated: at(10, '20:10'),
      warningSigns: ['Seeing the car everywhere', 'Heart racing all afternoon'],
      copingStrategies: ['Paced breathing', 'Sit with the children while they sleep'],
      people: ['My mother', 'My social worker'],
      services,
      makingThingsSafer: ['Telephone location off', 'Curtains first, then lights'],
      worthLivingFor: 'My children.',
      agreedWith,
      reviewDate: day(-30),
      places: { places: ['Saltcote library, the room at the back'] },
    }),
  ],
  [
    '9990000093',
    ({ at, day }) => ({
      recordedAt: at(18, '17:30'),
      lastUpdated: at(18, '17:30'),
      warningSigns: ['No music for a day'],
      copingStrategies: ['Bass, loud', 'Crisps and a film'],
      people: ['Aunt Carys', 'The band'],
      services: [...services, 'Childline 0800 1111'],
      makingThingsSafer: ['Blades are in the kitchen, locked'],
      worthLivingFor: 'The gig in spring.',
      agreedWith,
      reviewDate: day(-12),
      places: null,
    }),
  ],
  [
    '9990000107',
    ({ at, day }) => ({
      recordedAt: at(11, '21:30'),
      lastUpdated: at(11, '21:30'),
      warningSigns: ['Leaving hospitals'],
      copingStrategies: ['Football on the radio', 'Eat first'],
      people: ['Priya'],
      services,
      makingThingsSafer: ['Bag and medicine at the day centre'],
      worthLivingFor: null,
      agreedWith,
      reviewDate: day(-20),
      places: { places: ['Day centre, Ropewalk'] },
    }),
  ],
])

const shortPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(70, '20:30'),
  lastUpdated: at(70, '20:30'),
  warningSigns: ['Walking all night'],
  copingStrategies: ['Tea, then the radio'],
  people: [],
  services,
  makingThingsSafer: [],
  worthLivingFor: null,
  agreedWith: null,
  reviewDate: day(-20),
  places: { places: ['The sea wall at Saltmarsh'] },
})

/** At a safe haven further away. */
export const safetyPlansElsewhere: ReadonlyMap<string, MakePlan> = new Map<string, MakePlan>([
  ['9990000018', shortPlan],
  ['9990000107', shortPlan],
])
