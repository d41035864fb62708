import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { VisitPlace } from '../records/visit.js'
import type { AboutMeSeed } from './demo-about-me.js'
import type { VisitSeed } from './demo-visits.js'

/** The people of the fixed scenarios who have been to a safe haven that is not the nearest to them, newest first. */
export function visitsElsewhere(place: VisitPlace): ReadonlyMap<string, (calendar: SeedCalendar) => readonly VisitSeed[]> {
  return new Map<string, (calendar: SeedCalendar) => readonly VisitSeed[]>([
    [
      '9990000018',
      ({ at }) => [
        {
          place,
          arrivedAt: at(73, '18:40'),
          leftAt: at(73, '21:30'),
          whatBroughtYouHere: 'Stayed with a friend out here after a night at the hospital. Did not want to travel home in the dark.',
          whatHelped: 'The garden, and being told when the last bus goes.',
          onwardPlan: 'Ruth meets the bus.',
        },
      ],
    ],
    [
      '9990000107',
      ({ at }) => [
        {
          place,
          arrivedAt: at(1, '18:15'),
          leftAt: at(1, '20:50'),
          whatBroughtYouHere: 'Left the hospital this morning without being seen. Has walked since.',
          whatHelped: 'Soup and dry socks, and somebody who had read the plan.',
          onwardPlan: 'Priya rings here at nine tomorrow.',
        },
        {
          place,
          arrivedAt: at(28, '19:00'),
          leftAt: at(28, '19:25'),
          whatBroughtYouHere: 'Wanted to charge the phone.',
          whatHelped: null,
          onwardPlan: null,
        },
      ],
    ],
  ])
}

export const aboutMeElsewhere: ReadonlyMap<string, (calendar: SeedCalendar) => AboutMeSeed> = new Map<
  string,
  (calendar: SeedCalendar) => AboutMeSeed
>([
  [
    '9990000018',
    ({ at }) => ({
      recordedAt: at(73, '20:00'),
      lastUpdated: at(73, '20:00'),
      whatMattersToMe: 'Being able to leave when I want to.',
      peopleWhoMatterToMe: 'Ruth. My friend out here.',
      howICommunicate: 'On my hearing-aid side, please.',
      myWellness: null,
      pleaseDo: ['Tell me when the last bus goes'],
      pleaseDoNot: ['Ring home without asking'],
      howAndWhenToSupportMe: 'When I have not slept.',
    }),
  ],
  [
    '9990000107',
    ({ at }) => ({
      recordedAt: at(28, '19:20'),
      lastUpdated: at(1, '20:30'),
      whatMattersToMe: 'That you have rung the others before you ask me everything again.',
      peopleWhoMatterToMe: 'Priya. Whoever is at the Lantern.',
      howICommunicate: 'Write it big.',
      myWellness: null,
      pleaseDo: ['Say what happens next'],
      pleaseDoNot: ['Ask me where I sleep in front of people'],
      howAndWhenToSupportMe: 'When I come in the evening after a hospital.',
    }),
  ],
])
