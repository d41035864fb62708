import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { TreatmentEpisode } from '../records/treatment-episode.js'
import { substances } from './substances.js'

export type EpisodeSeed = Omit<TreatmentEpisode, 'localId'>

type MakeEpisodes = (calendar: SeedCalendar) => readonly EpisodeSeed[]

const recordedBy = { name: 'Verity Stanforth', role: 'Recovery practitioner' }

/** 999 000 0026 was never asked for consent, 999 000 0034 refused: what there is to withhold is the same. */
const withheld: MakeEpisodes = ({ at, day }) => [
  {
    recordedAt: at(160, '10:30'),
    recordedBy,
    lastUpdated: at(8, '15:10'),
    startedOn: day(160),
    endedOn: null,
    status: 'In treatment',
    substances: [substances.heroin, substances.cocaine],
    keyworker: 'Ellis Madaki, 01632 960181',
    prescribing: 'Buprenorphine 8 mg sublingual daily, collected from a pharmacy three times a week, not supervised',
    nextAppointment: at(-6, '11:00'),
  },
]

/** The people of the fixed scenarios whom this service treats, each with their episodes, newest first. */
export const demoPeople: ReadonlyMap<string, MakeEpisodes> = new Map<string, MakeEpisodes>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        recordedAt: at(95, '14:20'),
        recordedBy,
        lastUpdated: at(13, '16:05'),
        startedOn: day(95),
        endedOn: null,
        status: 'In treatment',
        substances: [substances.alcohol],
        keyworker: 'Verity Stanforth, 01632 960180',
        prescribing: 'Acamprosate 666 mg three times a day, collected monthly',
        nextAppointment: at(-4, '13:30'),
      },
      {
        recordedAt: at(980, '09:45'),
        recordedBy,
        lastUpdated: at(801, '12:00'),
        startedOn: day(980),
        endedOn: day(801),
        status: 'Completed',
        substances: [substances.alcohol],
        keyworker: 'Verity Stanforth, 01632 960180',
        prescribing: null,
        nextAppointment: null,
      },
    ],
  ],
  ['9990000026', withheld],
  ['9990000034', withheld],
  [
    '9990000107',
    ({ at, day }) => [
      {
        recordedAt: at(430, '11:15'),
        recordedBy,
        lastUpdated: at(352, '10:00'),
        startedOn: day(430),
        endedOn: day(352),
        status: 'Dropped out',
        substances: [substances.benzodiazepine, substances.alcohol],
        keyworker: null,
        prescribing: null,
        nextAppointment: null,
      },
    ],
  ],
  [
    '9990000123',
    ({ at, day }) => [
      {
        recordedAt: at(244, '13:00'),
        recordedBy,
        lastUpdated: at(3, '09:20'),
        startedOn: day(244),
        endedOn: null,
        status: 'In treatment',
        substances: [substances.heroin],
        keyworker: 'Ellis Madaki, 01632 960181',
        prescribing: 'Methadone 1 mg/ml oral solution, 55 ml once a day, supervised Monday to Saturday; takes Sunday’s dose home',
        nextAppointment: at(-2, '10:00'),
      },
    ],
  ],
])
