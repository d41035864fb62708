import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** A person whose whereabouts are withheld. The plan names no place, and nobody who would give one away. */
export const restrictedPersonPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(96, '09:50'),
  recordedBy: { name: 'Helena Marchbanks', role: 'Social worker' },
  lastUpdated: at(27, '12:45'),
  triggerFactors: ['Unknown callers and numbers withheld', 'Being asked for the address', 'Seeing a car like the one they know'],
  earlyWarningSigns: ['Does not sleep, sits at the window', 'Keeps coat and bag on indoors', 'Panic attacks with chest pain'],
  whatHelps: [
    'A room that cannot be seen from the waiting area',
    'Being called by the first name only',
    'Knowing who may read these notes',
  ],
  whatDoesNotHelp: ['Names called out across the room', 'Relatives rung without asking'],
  copingStrategies: ['Paced breathing', 'The safety app', 'Texting the agreed code word'],
  whatToDo: [
    'Ask who may know that they are here, and write down nobody else',
    'Find somewhere private before any question',
    'Ring the crisis team, who hold the safety plan',
  ],
  whatToAvoid: ['Saying or writing the address anywhere', 'Confirming to any caller that they are here', 'Letters to the home'],
  contacts: [
    crisisTeam,
    { name: 'Helena Marchbanks', role: 'Social worker', telephone: '01632 960144', hours: 'Monday to Friday, 09:00 to 17:00' },
    crisisLine,
  ],
  advanceStatement: null,
  anticipatoryMedicines: null,
  agreedWith: 'The person; social worker',
  reviewDate: day(-64),
  responsibleReviewer: 'Helena Marchbanks, social worker',
})
