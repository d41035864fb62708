import { camhsTeam, crisisLine } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Aged 15; self-harm and low mood. */
export const youngPersonPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(25, '16:10'),
  recordedBy: { name: 'Farida Lindqvist', role: 'CAMHS nurse' },
  lastUpdated: at(11, '16:40'),
  triggerFactors: ['Group chats after midnight', 'Exam results', 'Arguments between parents'],
  earlyWarningSigns: ['Long sleeves in warm weather', 'Stops going to band practice', 'Deletes accounts'],
  whatHelps: ['Talking without parents in the room first', 'Being believed', 'Choosing which arm for bloods'],
  whatDoesNotHelp: ['“You have so much to live for”', 'Having the phone taken away'],
  copingStrategies: ['Elastic band and felt tips', 'Playing bass with headphones', 'Texting the CAMHS duty line'],
  whatToDo: [
    'Ask them alone what they want their parents to know',
    'Treat wounds with local anaesthetic as for anyone else',
    'Ring the CAMHS crisis team before discharge',
  ],
  whatToAvoid: ['An adult bay', 'Telling school without asking'],
  contacts: [
    camhsTeam,
    { name: 'Farida Lindqvist', role: 'CAMHS nurse', telephone: '01632 960142', hours: 'Monday to Friday, 10:00 to 18:00' },
    { name: 'Aunt Carys', role: 'Chosen adult', telephone: '07700 900707', hours: 'After 16:00 and at weekends' },
    crisisLine,
  ],
  advanceStatement: null,
  anticipatoryMedicines: null,
  agreedWith: 'The young person; aunt Carys',
  reviewDate: day(-65),
  responsibleReviewer: 'Farida Lindqvist, CAMHS nurse',
})
