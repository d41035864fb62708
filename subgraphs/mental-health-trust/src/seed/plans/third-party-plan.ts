import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Psychosis; others have told the team things in confidence. Says nothing of the treatment the recovery service alone may tell of. */
export const thirdPartyPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(66, '12:00'),
  recordedBy: { name: 'Callum Abernethy', role: 'Care coordinator' },
  lastUpdated: at(14, '17:15'),
  triggerFactors: ['Running out of money', 'Contact with a former partner', 'Nights on the street'],
  earlyWarningSigns: ['Stops collecting medicines', 'Talks to people who are not there', 'New bruises'],
  whatHelps: ['Dry clothes and a shower', 'Plain facts about what will be given and why', 'The hostel link worker'],
  whatDoesNotHelp: ['Searches in front of others', 'Promises that cannot be kept'],
  copingStrategies: ['Walking the dog', 'Prayer', 'Ringing the hostel at night'],
  whatToDo: [
    'Ask about the dog: will not stay in hospital unless somebody has it',
    'Ask what was eaten and taken today',
    'Ring the crisis team and the hostel',
  ],
  whatToAvoid: ['Sedation without asking what else was taken', 'Discharge on a Friday evening without medicines'],
  contacts: [
    crisisTeam,
    { name: 'Callum Abernethy', role: 'Care coordinator', telephone: '01632 960137', hours: 'Monday to Friday, 08:30 to 16:30' },
    { name: 'Night desk', role: 'Hostel', telephone: '01632 960170', hours: 'Every day, 20:00 to 08:00' },
    crisisLine,
  ],
  advanceStatement: 'If I am admitted, the dog goes to Mags at the hostel.',
  anticipatoryMedicines: null,
  agreedWith: 'The person; hostel link worker',
  reviewDate: day(-24),
  responsibleReviewer: 'Callum Abernethy, care coordinator',
  thirdParty: [
    {
      recordedAt: at(14, '17:20'),
      givenBy: 'Hostel link worker',
      text: 'Says that another resident has been taking the medicines by threat. Afraid of being known to have told.',
    },
    {
      recordedAt: at(61, '09:05'),
      givenBy: 'Mother',
      text: 'Has had silent calls at night and believes they come from the former partner. Does not want this raised.',
    },
  ],
})
