import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Known to many services; past its review date, so that a reader can see what that looks like. */
export const overduePlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(512, '10:05'),
  recordedBy: { name: 'Priya Halloran', role: 'Community psychiatric nurse' },
  lastUpdated: at(388, '14:50'),
  triggerFactors: ['Eviction notices', 'Withdrawal from diazepam', 'Being turned away'],
  earlyWarningSigns: ['Visits several A&E departments in a week', 'Leaves before being seen', 'Carries all belongings'],
  whatHelps: ['Something to eat first', 'One plan used by everyone', 'A clear time for the next contact'],
  whatDoesNotHelp: ['Being told that other services are responsible'],
  copingStrategies: ['Safe haven in the evening', 'Charging the phone', 'Football on the radio'],
  whatToDo: [
    'Check with the other hospital and both safe havens for visits this week',
    'Offer the safe haven for the evening and ring ahead',
  ],
  whatToAvoid: ['Prescribing diazepam in A&E', 'Discharge without a place to go that night'],
  contacts: [
    crisisTeam,
    { name: 'Priya Halloran', role: 'Care coordinator', telephone: '01632 960121', hours: 'Monday to Friday, 09:00 to 17:00' },
    crisisLine,
  ],
  advanceStatement: null,
  anticipatoryMedicines: null,
  agreedWith: 'The person; care coordinator',
  reviewDate: day(147),
  responsibleReviewer: 'Priya Halloran, care coordinator',
})
