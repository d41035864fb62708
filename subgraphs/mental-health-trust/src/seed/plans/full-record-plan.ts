import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Bipolar disorder, overdoses in the past; known to A&E. */
export const fullRecordPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(74, '10:40'),
  recordedBy: { name: 'Imogen Thackwray', role: 'Community psychiatric nurse' },
  lastUpdated: at(19, '15:05'),
  triggerFactors: [
    'Less than four hours of sleep, two nights in a row',
    'Letters about benefits or the tenancy',
    'The middle of March: anniversary of their mother’s death',
    'Waiting for a long time without being told why',
  ],
  earlyWarningSigns: [
    'Stops answering sister Ruth’s calls',
    'Talks fast, jumps between plans, spends money at night',
    'Drinks during the day',
    'Says that everyone would be better off without them',
  ],
  whatHelps: [
    'A quiet room away from the main waiting area',
    'One named nurse, and being told what happens next and when',
    'Ringing Ruth, who can usually come within the hour',
    'Headphones and a warm drink',
  ],
  whatDoesNotHelp: ['Several people asking the same questions', 'Being touched without warning', 'Being told to calm down'],
  copingStrategies: ['Grounding: five things I can see, four I can hear', 'Cold water on the wrists', 'Walking with somebody, not talking'],
  whatToDo: [
    'Offer the quiet room and one named nurse',
    'Ask directly which tablets were taken today and when: overdoses have been taken before arrival and not mentioned',
    'Take a paracetamol level early if anything was taken',
    'Ring the crisis team before deciding about admission',
  ],
  whatToAvoid: [
    'Haloperidol: acute dystonia (see allergies)',
    'Discharge alone at night',
    'Security staff at the door unless somebody is in danger now',
  ],
  contacts: [
    crisisTeam,
    { name: 'Imogen Thackwray', role: 'Care coordinator', telephone: '01632 960112', hours: 'Monday to Friday, 09:00 to 17:00' },
    { name: 'Ruth', role: 'Sister', telephone: '07700 900421', hours: 'Any time' },
    crisisLine,
  ],
  advanceStatement:
    'If I have to come into hospital I would rather come by choice. Please let Ruth know, and ask her to feed the cat. I do not want my employer told.',
  anticipatoryMedicines:
    'Promethazine 25 mg by mouth, once, may be repeated after four hours; no more than 100 mg in 24 hours. Not after alcohol.',
  agreedWith: 'The person, with Ruth present; care coordinator',
  reviewDate: day(-104),
  responsibleReviewer: 'Imogen Thackwray, care coordinator',
  thirdParty: [
    {
      recordedAt: at(20, '18:10'),
      givenBy: 'Sister',
      text: 'Found a box of old tablets behind the bath and has taken it away. Asks that this is not mentioned, as it would be felt as going behind their back.',
    },
  ],
})
