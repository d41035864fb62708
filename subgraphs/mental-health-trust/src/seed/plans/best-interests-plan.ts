import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Early dementia with psychotic depression; lacks capacity about this plan, made in their best interests. */
export const bestInterestsPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(40, '11:00'),
  recordedBy: { name: 'Dr Anselm Pereira', role: 'Consultant psychiatrist' },
  lastUpdated: at(40, '11:00'),
  triggerFactors: ['New places and new faces', 'Pain that cannot be put into words', 'Late afternoon'],
  earlyWarningSigns: ['Refuses food, says it is spoiled', 'Looks for people who died long ago', 'Hides medicines in pockets'],
  whatHelps: ['Daughter Joan’s voice on the phone', 'Glasses and hearing aid in place', 'The same member of staff throughout'],
  whatDoesNotHelp: ['Being corrected', 'Moving bays at night', 'Two people speaking at once'],
  copingStrategies: ['Holding the prayer beads', 'Songs from the phone’s playlist'],
  whatToDo: [
    'Look for pain, infection and constipation first',
    'Ring Joan early',
    'Offer drinks often: has been admitted dehydrated twice',
  ],
  whatToAvoid: ['Antipsychotics beyond the usual dose: falls', 'Catheter unless essential', 'Discharge after dark'],
  contacts: [
    { name: 'Joan', role: 'Daughter', telephone: '07700 900618', hours: 'Any time' },
    {
      name: 'Older People’s Mental Health Team',
      role: 'Community team',
      telephone: '01632 960150',
      hours: 'Monday to Friday, 09:00 to 17:00',
    },
    crisisTeam,
    crisisLine,
  ],
  advanceStatement: 'Written before the illness: I would like to stay at home as long as it is safe, and to have the chaplain visit.',
  anticipatoryMedicines: null,
  agreedWith: 'Best-interests meeting: daughter, consultant, district nurse. The person took part as far as they could.',
  reviewDate: day(-50),
  responsibleReviewer: 'Dr Anselm Pereira, consultant psychiatrist',
})
