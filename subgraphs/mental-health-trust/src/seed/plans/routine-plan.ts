import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/**
 * Recurrent depression. Three people of the demo have exactly this plan, so that nothing but the quiet categories tells their
 * records apart: change it for all of them or not at all.
 */
export const routinePlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(131, '11:15'),
  recordedBy: { name: 'Owen Garrick', role: 'Mental health practitioner' },
  lastUpdated: at(48, '09:30'),
  triggerFactors: ['Arguments at home', 'Losing work at short notice', 'Dark mornings from November on'],
  earlyWarningSigns: ['Stays in bed past midday', 'Stops eating proper meals', 'Cancels plans with friends by text'],
  whatHelps: ['Being asked straight out about suicidal thoughts', 'A plan for the next 24 hours, written down', 'Somebody to wait with'],
  whatDoesNotHelp: ['Leaflets without a conversation', 'Being compared with others who are worse off'],
  copingStrategies: ['Getting outside before ten', 'The list of people to text', 'Cooking something simple'],
  whatToDo: [
    'Make the next appointment before they leave',
    'Ask whether there are tablets at home and who could keep them',
    'Write down the next 24 hours together',
  ],
  whatToAvoid: ['More than seven days’ supply of medicines at once', 'Voicemail with details: the phone is shared'],
  contacts: [
    crisisTeam,
    { name: 'Owen Garrick', role: 'Care coordinator', telephone: '01632 960118', hours: 'Monday to Thursday, 09:00 to 17:00' },
    crisisLine,
  ],
  advanceStatement: null,
  anticipatoryMedicines: null,
  agreedWith: 'The person; care coordinator',
  reviewDate: day(-51),
  responsibleReviewer: 'Owen Garrick, care coordinator',
})
