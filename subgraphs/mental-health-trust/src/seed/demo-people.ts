import type { MakePlan } from './plan-seed.js'
import { bestInterestsPlan } from './plans/best-interests-plan.js'
import { fullRecordPlan } from './plans/full-record-plan.js'
import { overduePlan } from './plans/overdue-plan.js'
import { placeOfSafetyPlan } from './plans/place-of-safety-plan.js'
import { restrictedPersonPlan } from './plans/restricted-person-plan.js'
import { routinePlan } from './plans/routine-plan.js'
import { selectiveSharingPlan } from './plans/selective-sharing-plan.js'
import { thirdPartyPlan } from './plans/third-party-plan.js'
import { youngPersonPlan } from './plans/young-person-plan.js'
import { adultTeam, withKeyworker, youngPeopleTeam, type TeamSeed } from './teams.js'

interface DemoPerson {
  readonly nhsNumber: string
  readonly plan: MakePlan
  readonly team: TeamSeed
}

const routineTeam = adultTeam('Owen Garrick', 'Mental health practitioner', '01632 960118')
const routineTeamAndKeyworker = withKeyworker(routineTeam, 'Ellis Madaki', '01632 960181')

/** The people of the fixed scenarios whom this trust knows. 999 000 0115 is known to nobody, 999 000 0131 was merged. */
export const demoPeople: readonly DemoPerson[] = [
  {
    nhsNumber: '9990000018',
    plan: fullRecordPlan,
    team: withKeyworker(adultTeam('Imogen Thackwray', 'Community psychiatric nurse', '01632 960112'), 'Verity Stanforth', '01632 960180'),
  },
  // The next three differ in nothing this trust holds, but for the keyworker.
  { nhsNumber: '9990000026', plan: routinePlan, team: routineTeamAndKeyworker },
  { nhsNumber: '9990000034', plan: routinePlan, team: routineTeamAndKeyworker },
  { nhsNumber: '9990000042', plan: routinePlan, team: routineTeam },
  { nhsNumber: '9990000050', plan: selectiveSharingPlan, team: adultTeam('Marianne Osei-Bell', 'Clinical psychologist', '01632 960125') },
  { nhsNumber: '9990000069', plan: placeOfSafetyPlan, team: adultTeam('Tobias Wynne-Kerr', 'Social worker', '01632 960131') },
  { nhsNumber: '9990000077', plan: restrictedPersonPlan, team: adultTeam('Helena Marchbanks', 'Social worker', '01632 960144') },
  { nhsNumber: '9990000085', plan: bestInterestsPlan, team: adultTeam('Dr Anselm Pereira', 'Consultant psychiatrist', '01632 960150') },
  { nhsNumber: '9990000093', plan: youngPersonPlan, team: youngPeopleTeam('Farida Lindqvist', 'CAMHS nurse', '01632 960142') },
  { nhsNumber: '9990000107', plan: overduePlan, team: adultTeam('Priya Halloran', 'Community psychiatric nurse', '01632 960121') },
  { nhsNumber: '9990000123', plan: thirdPartyPlan, team: adultTeam('Callum Abernethy', 'Social worker', '01632 960137') },
]
