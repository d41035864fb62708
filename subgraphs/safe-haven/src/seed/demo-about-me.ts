import type { SeedCalendar } from '@crisis-record/subgraph-kit/seeding'
import type { AboutMe } from '../records/about-me.js'

export type AboutMeSeed = Omit<AboutMe, 'localId' | 'recordedBy'>

type MakeAboutMe = (calendar: SeedCalendar) => AboutMeSeed

/** 999 000 0026, 0034 and 0042 have exactly this. */
const routine: MakeAboutMe = ({ at }) => ({
  recordedAt: at(90, '19:30'),
  lastUpdated: at(15, '20:00'),
  whatMattersToMe: 'Working, cooking for people, and my allotment.',
  peopleWhoMatterToMe: 'My friends from the kitchen. My aunt.',
  howICommunicate: 'I go quiet when it is bad. Text is easier than the phone.',
  myWellness: 'When I am well I am up early and I sing while cooking.',
  pleaseDo: ['Ask me straight out', 'Write down what we agreed'],
  pleaseDoNot: ['Leave messages on the shared phone', 'Tell me others have it worse'],
  howAndWhenToSupportMe: 'November to February is hardest. Evenings more than mornings.',
})

/** The people of the fixed scenarios who have told this safe haven about themselves, in their words. */
export const demoAboutMe: ReadonlyMap<string, MakeAboutMe> = new Map<string, MakeAboutMe>([
  [
    '9990000018',
    ({ at }) => ({
      recordedAt: at(140, '19:00'),
      lastUpdated: at(36, '20:30'),
      whatMattersToMe: 'My cat Biscuit, my sister, keeping the flat, and being spoken to as an equal.',
      peopleWhoMatterToMe: 'Ruth, my sister: ring her whenever. Not my former employer.',
      howICommunicate: 'I talk fast when I am unwell and lose the thread. One question at a time. I wear hearing aids, so face me.',
      myWellness: 'Well, I sleep seven hours, swim twice a week and answer my post the day it comes.',
      pleaseDo: [
        'Tell me what happens next and when',
        'Use my first name',
        'Offer me the quiet room before I ask',
        'Check that my hearing aids are in',
      ],
      pleaseDoNot: ['Touch me without asking', 'Talk about me over my head', 'Promise a time you cannot keep'],
      howAndWhenToSupportMe: 'Two nights without sleep is the time to step in, even if I say I am fine. Mid-March is always hard.',
    }),
  ],
  ['9990000026', routine],
  ['9990000034', routine],
  ['9990000042', routine],
  [
    '9990000050',
    ({ at }) => ({
      recordedAt: at(77, '19:40'),
      lastUpdated: at(77, '19:40'),
      whatMattersToMe: 'Choosing for myself who knows what.',
      peopleWhoMatterToMe: null,
      howICommunicate: 'I may stop in the middle of a sentence. Wait. I hear you.',
      myWellness: null,
      pleaseDo: ['Show me the exits', 'Say the date and where I am'],
      pleaseDoNot: ['Close the door', 'Ask about the past', 'Stand over me'],
      howAndWhenToSupportMe: 'When I sit on the floor, sit down too, a little way off.',
    }),
  ],
  [
    '9990000077',
    ({ at }) => ({
      recordedAt: at(60, '18:00'),
      lastUpdated: at(10, '20:10'),
      whatMattersToMe: 'That nobody can find me, and that my children sleep.',
      peopleWhoMatterToMe: 'My children. My social worker.',
      howICommunicate: 'First name only. Ring the agreed number and use the code word.',
      myWellness: 'Well, I sleep with the light off.',
      pleaseDo: ['Ask who may know that I was here', 'Find a room that cannot be seen into'],
      pleaseDoNot: ['Call out my name', 'Write my address down', 'Ring relatives'],
      howAndWhenToSupportMe: 'If my heart races it may be panic, and it may not. Take it seriously.',
    }),
  ],
  [
    '9990000085',
    ({ at }) => ({
      recordedAt: at(55, '11:30'),
      lastUpdated: at(55, '11:30'),
      whatMattersToMe: 'Chapel on Sundays, and sitting by a window. (Written with my daughter Joan.)',
      peopleWhoMatterToMe: 'Joan. My late wife Elsie, whom I still look for.',
      howICommunicate: 'Glasses on, hearing aid in, left side. Short sentences. I may say yes to be polite.',
      myWellness: 'On a good day I hum and finish my breakfast.',
      pleaseDo: ['Offer drinks often', 'Play the hymns on my phone', 'Look for pain'],
      pleaseDoNot: ['Correct me about Elsie', 'Move me at night'],
      howAndWhenToSupportMe: 'Late afternoon is worst. Ring Joan early.',
    }),
  ],
  [
    '9990000093',
    ({ at }) => ({
      recordedAt: at(18, '17:20'),
      lastUpdated: at(18, '17:20'),
      whatMattersToMe: 'My band. Not being treated like a kid.',
      peopleWhoMatterToMe: 'Aunt Carys. The band.',
      howICommunicate: 'Text first. I look at the floor when I listen.',
      myWellness: 'I play bass every day and I eat crisps.',
      pleaseDo: ['Talk to me on my own first', 'Ask before telling my parents anything'],
      pleaseDoNot: ['Take my phone', 'Say I have so much to live for'],
      howAndWhenToSupportMe: 'After midnight, and around exams.',
    }),
  ],
  [
    '9990000107',
    ({ at }) => ({
      recordedAt: at(220, '20:30'),
      lastUpdated: at(11, '21:30'),
      whatMattersToMe: 'Somewhere to sleep. My bag. My team.',
      peopleWhoMatterToMe: 'Priya, my coordinator.',
      howICommunicate: 'I read slowly. Tell me, then write it big.',
      myWellness: null,
      pleaseDo: ['Give me something to eat first', 'Tell me when the next contact is'],
      pleaseDoNot: ['Send me somewhere else without ringing ahead'],
      howAndWhenToSupportMe: 'When I have been to more than one hospital in a week.',
    }),
  ],
  [
    '9990000123',
    ({ at }) => ({
      recordedAt: at(31, '19:00'),
      lastUpdated: at(31, '19:00'),
      whatMattersToMe: 'My dog Captain goes where I go.',
      peopleWhoMatterToMe: 'Mags at the hostel.',
      howICommunicate: 'Plain facts. I can tell when you make it up.',
      myWellness: null,
      pleaseDo: ['Ask where Captain is'],
      pleaseDoNot: ['Search my bag in front of people'],
      howAndWhenToSupportMe: 'When I stop turning up.',
    }),
  ],
])
