import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Schizoaffective disorder; brought to a place of safety today. */
export const placeOfSafetyPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(58, '13:25'),
  recordedBy: { name: 'Tobias Wynne-Kerr', role: 'Care coordinator' },
  lastUpdated: at(9, '10:00'),
  triggerFactors: ['Missed depot injection', 'Neighbours’ building work', 'Cannabis', 'Being photographed'],
  earlyWarningSigns: ['Covers the mirrors', 'Walks at night, often to the bridge', 'Says messages are being sent through the radio'],
  whatHelps: ['A calm voice and short sentences', 'Food: often has not eaten for a day', 'Radio and television off'],
  whatDoesNotHelp: ['Arguing about what the voices say', 'Whispering nearby'],
  copingStrategies: ['Earplugs', 'Drawing', 'Ringing the crisis team and asking for Tobias'],
  whatToDo: [
    'Ask when the last depot was and tell the crisis team',
    'Check glucose: type 2 diabetes, forgets meals and metformin',
    'Offer olanzapine 10 mg orodispersible before anything by injection',
  ],
  whatToAvoid: ['Leaving them alone near an open stairwell', 'Taking the drawing book away'],
  contacts: [
    crisisTeam,
    { name: 'Tobias Wynne-Kerr', role: 'Care coordinator', telephone: '01632 960131', hours: 'Monday to Friday, 09:00 to 17:00' },
    { name: 'Desmond', role: 'Uncle', telephone: '07700 900533', hours: 'Until 22:00' },
    crisisLine,
  ],
  advanceStatement: 'I prefer tablets that melt to injections. I would like Desmond told where I am.',
  anticipatoryMedicines: 'Olanzapine 10 mg orodispersible tablet, once; no more than 20 mg in 24 hours.',
  agreedWith: 'The person, when well; uncle Desmond',
  reviewDate: day(-33),
  responsibleReviewer: 'Tobias Wynne-Kerr, care coordinator',
})
