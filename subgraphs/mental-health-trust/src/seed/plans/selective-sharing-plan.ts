import { crisisLine, crisisTeam } from '../services-to-ring.js'
import type { MakePlan } from '../plan-seed.js'

/** Complex trauma. The person wants A&E to have this plan, and some others not. */
export const selectiveSharingPlan: MakePlan = ({ at, day }) => ({
  recordedAt: at(203, '14:00'),
  recordedBy: { name: 'Marianne Osei-Bell', role: 'Clinical psychologist' },
  lastUpdated: at(33, '16:20'),
  triggerFactors: ['Uniforms and raised voices', 'Being blocked from a door', 'Smell of aftershave', 'Loud bangs and fireworks'],
  earlyWarningSigns: ['Goes quiet in the middle of a sentence', 'Sits on the floor, back to the wall', 'Picks at the skin on the arms'],
  whatHelps: ['Being told where the exits are', 'Lights turned down', 'Saying the date, the place and who is in the room'],
  whatDoesNotHelp: ['Being held', 'Questions about the past', 'A closed door'],
  copingStrategies: ['Ice cube in the hand', 'Naming the stations of a bus route', 'Weighted blanket (brings their own)'],
  whatToDo: ['Ask before touching, every time', 'Clean and dress wounds without comment', 'Let them leave the room and come back'],
  whatToAvoid: ['Restraint: dissociates and may be hurt', 'Staff in uniform as first contact', 'Benzodiazepines by injection'],
  contacts: [
    { name: 'Marianne Osei-Bell', role: 'Clinical psychologist', telephone: '01632 960125', hours: 'Tuesday to Friday, 09:30 to 16:30' },
    crisisTeam,
    crisisLine,
  ],
  advanceStatement: 'Please do not share this plan with the police or the safe haven. A&E should have all of it.',
  anticipatoryMedicines: null,
  agreedWith: 'The person',
  reviewDate: day(-150),
  responsibleReviewer: 'Marianne Osei-Bell, clinical psychologist',
})
