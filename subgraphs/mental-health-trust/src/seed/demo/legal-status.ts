import { legalStatus } from '../codes.js'
import type { LegalStatusSeed, Make } from '../further-seeds.js'
import { recorded } from './recorded.js'

const rest = {
  endedAt: null,
  endedHow: null,
  expiresOn: null,
  responsibleClinician: null,
  rightsExplainedAt: null,
  placeOfSafety: null,
} as const
const office = ['Winifred Oduya', 'Mental Health Act administrator'] as const
const suite = 'Northmoor Mental Health Trust, section 136 suite'
const emergency = 'St Brannoc’s Hospital, Emergency Department, place of safety room'

/** The people of the fixed scenarios who have, or had, a legal status under the Mental Health Act; newest first. */
export const demoLegalStatus: ReadonlyMap<string, Make<LegalStatusSeed>> = new Map<string, Make<LegalStatusSeed>>([
  [
    '9990000018',
    ({ at, day }) => [
      {
        ...rest,
        ...recorded(at(411, '16:40'), ...office),
        legalStatus: legalStatus.s2,
        startedAt: at(411, '15:30'),
        endedAt: at(391, '11:00'),
        endedHow: 'DISCHARGED',
        expiresOn: day(384),
        responsibleClinician: 'Dr Sunniva Adeyemi, consultant psychiatrist',
        rightsExplainedAt: at(410, '10:15'),
        stays: [
          {
            kind: 'HOSPITAL_WARD',
            arrivedAt: at(411, '17:05'),
            leftAt: at(391, '11:00'),
            place: 'Northmoor Mental Health Trust, Fern Ward',
          },
        ],
      },
      {
        ...rest,
        ...recorded(at(412, '02:20'), 'Lowri Castellane', 'Place of safety coordinator'),
        lastUpdated: at(411, '15:35'),
        legalStatus: legalStatus.s136,
        startedAt: at(412, '01:10'),
        endedAt: at(411, '15:30'),
        endedHow: 'DETAINED_UNDER_ANOTHER_SECTION',
        rightsExplainedAt: at(412, '03:00'),
        stays: [{ kind: 'HEALTH_BASED_PLACE_OF_SAFETY', arrivedAt: at(412, '01:50'), leftAt: at(411, '17:00'), place: suite }],
        placeOfSafety: {
          detainedAt: at(412, '01:10'),
          manner: 'REMOVED',
          under18: false,
          // Too unwell to be assessed in the first 24 hours.
          extensions: [
            {
              authorisedAt: at(412, '22:30'),
              minutes: 720,
              authorisedBy: { name: 'Dr Ottoline Frayne', role: 'Section 12 approved doctor' },
              byExaminingDoctor: true,
              approvedBy: null,
            },
          ],
        },
      },
    ],
  ],
  [
    '9990000050',
    // Nobody wrote down when she arrived, so that nobody can say until when she may be kept.
    ({ hoursAgo }) => [
      {
        ...rest,
        ...recorded(hoursAgo(2.5), 'Lowri Castellane', 'Place of safety coordinator'),
        legalStatus: legalStatus.s136,
        startedAt: hoursAgo(4.2),
        stays: [{ kind: 'HEALTH_BASED_PLACE_OF_SAFETY', arrivedAt: null, leftAt: null, place: suite }],
        placeOfSafety: { detainedAt: hoursAgo(4.2), manner: 'REMOVED', under18: false, extensions: [] },
      },
    ],
  ],
  [
    '9990000069',
    ({ at, day, hoursAgo }) => [
      {
        ...rest,
        ...recorded(hoursAgo(6.7), 'Lowri Castellane', 'Place of safety coordinator'),
        lastUpdated: hoursAgo(6),
        legalStatus: legalStatus.s136,
        startedAt: hoursAgo(7.6),
        rightsExplainedAt: hoursAgo(6),
        stays: [{ kind: 'EMERGENCY_DEPARTMENT', arrivedAt: hoursAgo(7), leftAt: null, place: emergency }],
        placeOfSafety: { detainedAt: hoursAgo(7.6), manner: 'REMOVED', under18: false, extensions: [] },
      },
      {
        ...rest,
        ...recorded(at(640, '12:10'), ...office),
        legalStatus: legalStatus.s3,
        startedAt: at(640, '11:30'),
        endedAt: at(502, '14:00'),
        endedHow: 'DISCHARGED',
        expiresOn: day(458),
        responsibleClinician: 'Dr Sunniva Adeyemi, consultant psychiatrist',
        rightsExplainedAt: at(639, '10:00'),
        stays: [
          {
            kind: 'HOSPITAL_WARD',
            arrivedAt: at(640, '13:20'),
            leftAt: at(502, '14:00'),
            place: 'Northmoor Mental Health Trust, Alder Ward',
          },
        ],
      },
    ],
  ],
  [
    '9990000107',
    // One detention in two records: a transfer, which began no new clock, and an extension that nobody is known to have authorised.
    ({ at }) => [
      {
        ...rest,
        ...recorded(at(17, '08:50'), 'Lowri Castellane', 'Place of safety coordinator'),
        lastUpdated: at(17, '19:15'),
        legalStatus: legalStatus.s136,
        startedAt: at(17, '08:35'),
        endedAt: at(17, '19:10'),
        endedHow: 'DISCHARGED',
        rightsExplainedAt: at(17, '09:10'),
        stays: [{ kind: 'HEALTH_BASED_PLACE_OF_SAFETY', arrivedAt: at(17, '08:35'), leftAt: at(17, '19:10'), place: suite }],
        placeOfSafety: {
          detainedAt: at(17, '04:05'),
          manner: 'REMOVED',
          under18: false,
          extensions: [{ authorisedAt: at(17, '18:00'), minutes: 360, authorisedBy: null, byExaminingDoctor: false, approvedBy: null }],
        },
      },
      {
        ...rest,
        ...recorded(at(17, '05:10'), 'Lowri Castellane', 'Place of safety coordinator'),
        lastUpdated: at(17, '08:15'),
        legalStatus: legalStatus.s136,
        startedAt: at(17, '04:05'),
        endedAt: at(17, '08:10'),
        endedHow: 'TRANSFERRED',
        stays: [{ kind: 'EMERGENCY_DEPARTMENT', arrivedAt: at(17, '04:45'), leftAt: at(17, '08:10'), place: emergency }],
        placeOfSafety: { detainedAt: at(17, '04:05'), manner: 'REMOVED', under18: false, extensions: [] },
      },
    ],
  ],
])
