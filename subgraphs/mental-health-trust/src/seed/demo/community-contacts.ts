import type { CommunityContact } from '../../records/community-contact.js'
import { attendances, mechanisms } from '../codes.js'
import type { ContactSeed, Make } from '../further-seeds.js'
import { recorded } from './recorded.js'

type Contact = Pick<CommunityContact, 'summary' | 'nextStep'> &
  Pick<ContactSeed, 'seal'> & {
    readonly daysAgo: number
    readonly by: readonly [name: string, role: string]
    readonly team?: string
    readonly place?: CommunityContact['place']
    readonly how?: keyof typeof mechanisms
    readonly came?: keyof typeof attendances
  }

const clinic = { name: 'Harbour Road Clinic', town: 'Northmoor' } as const
const home = { name: 'At home', town: 'Northmoor' } as const

const met =
  (...contacts: readonly Contact[]): Make<ContactSeed> =>
  ({ at }) =>
    contacts.map(({ daysAgo, by, how = 'faceToFace', came = 'attended', ...contact }) => ({
      ...recorded(at(daysAgo, '16:00'), ...by),
      ...{ team: 'Community Mental Health Team', place: how === 'faceToFace' ? clinic : null, ...contact },
      ...{ contactAt: at(daysAgo, '14:30'), minutes: came === 'didNotAttend' ? null : 45, seenBy: `${by[0]}, ${by[1].toLowerCase()}` },
      ...{ mechanism: mechanisms[how], attendance: attendances[came] },
    }))

/** 999 000 0026, 0034 and 0042 have exactly these. */
const routine = met(
  {
    summary: 'Brighter, back on four shifts a week.',
    nextStep: 'In four weeks.',
    daysAgo: 13,
    by: ['Owen Garrick', 'Mental health practitioner'],
  },
  {
    ...{ summary: 'Rang when the appointment was missed: had slept in.', nextStep: 'New appointment by text.', how: 'telephone' },
    ...{ daysAgo: 41, by: ['Owen Garrick', 'Mental health practitioner'] },
  },
)

/** The people of the fixed scenarios, newest first. */
export const demoCommunityContacts: ReadonlyMap<string, Make<ContactSeed>> = new Map<string, Make<ContactSeed>>([
  [
    '9990000018',
    met(
      {
        ...{
          summary: 'Slept six hours; Ruth is staying. No thoughts of acting today.',
          nextStep: 'Crisis team rings tonight.',
          place: home,
        },
        ...{ team: 'Crisis Resolution and Home Treatment Team', daysAgo: 1, by: ['Robin Thackray', 'Crisis practitioner'] },
      },
      {
        ...{ summary: 'Went through the crisis plan together.', nextStep: 'Weekly until the review.' },
        ...{ daysAgo: 19, by: ['Imogen Thackwray', 'Community psychiatric nurse'] },
      },
    ),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    met({
      ...{ summary: 'Therapy, session 24.', nextStep: 'Next week.', how: 'video' },
      ...{ daysAgo: 6, by: ['Marianne Osei-Bell', 'Clinical psychologist'] },
    }),
  ],
  [
    '9990000069',
    met({
      ...{
        summary: 'Did not come for the depot; no answer at the door.',
        nextStep: 'Try again tomorrow with the crisis team.',
        came: 'didNotAttend',
      },
      ...{ daysAgo: 5, by: ['Tobias Wynne-Kerr', 'Social worker'] },
    }),
  ],
  [
    '9990000077',
    met({
      ...{ summary: 'Has seen the car again. Safety plan read through.', nextStep: 'Rings on the agreed number.' },
      ...{ place: { name: 'Children’s centre at Cooper’s Yard', town: 'Saltby' }, daysAgo: 9, by: ['Helena Marchbanks', 'Social worker'] },
    }),
  ],
  [
    '9990000085',
    met({
      ...{ summary: 'Eats little, looks for his mother. Joan is tired.', nextStep: 'Day centre from next week.', place: home },
      ...{ team: 'Older People’s Mental Health Team', daysAgo: 12, by: ['Dr Anselm Pereira', 'Consultant psychiatrist'] },
    }),
  ],
  [
    '9990000093',
    met({
      ...{ summary: 'Seen alone first, as asked. Fewer bad nights.', nextStep: 'In a week.' },
      ...{ team: 'Child and Adolescent Mental Health Service', daysAgo: 11, by: ['Farida Lindqvist', 'CAMHS nurse'] },
    }),
  ],
  [
    '9990000107',
    met({
      ...{ summary: 'Came late, had walked from the other hospital.', nextStep: 'Plan to be brought up to date.', came: 'late' },
      ...{ daysAgo: 30, by: ['Priya Halloran', 'Community psychiatric nurse'] },
    }),
  ],
  [
    '9990000123',
    met(
      {
        ...{ summary: 'Talked about the dog and about money.', nextStep: 'In two weeks at the hostel.' },
        ...{ daysAgo: 14, by: ['Callum Abernethy', 'Social worker'] },
      },
      {
        ...{ seal: 'SEALED_AND_LOCKED', summary: 'Told in confidence where the former partner lives now.', nextStep: null },
        ...{ daysAgo: 61, by: ['Callum Abernethy', 'Social worker'] },
      },
    ),
  ],
])
