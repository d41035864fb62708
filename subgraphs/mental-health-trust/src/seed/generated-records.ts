import { type RowValues, type SeedCalendar, type SeedRandom, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { CrisisPlan } from '../records/crisis-plan.js'
import { planPhrases, staff } from './plan-phrases.js'
import { crisisLine, crisisTeam } from './services-to-ring.js'
import { adultTeam } from './teams.js'
import type { CrisisPlanRow } from '../store/crisis-plan-row.js'
import type { CareTeamMemberRow } from '../store/care-team-member-row.js'
import { toPlanRow, toTeamRow } from './to-rows.js'

/** About a quarter of the people a crisis partnership meets are known to the trust, and half of those have a plan. */
export const known = 0.26
const withPlan = 0.5

export function* generatedPlans(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<CrisisPlanRow>> {
  for (const nhsNumber of people) {
    const random = seedRandom(nhsNumber, 'mental-health-trust')
    if (random.chance(known) && random.chance(withPlan)) yield toPlanRow(nhsNumber, 1, generatePlan(random, calendar))
  }
}

export function* generatedTeams(people: readonly string[], calendar: SeedCalendar): Generator<RowValues<CareTeamMemberRow>> {
  for (const nhsNumber of people) {
    if (!seedRandom(nhsNumber, 'mental-health-trust').chance(known)) continue
    const random = seedRandom(nhsNumber, 'care-team')
    const [name, role] = random.pick(staff)
    yield* adultTeam(
      name,
      role,
      `01632 960${String(random.whole(200, 899))}`,
    )(calendar).map((member, index) => toTeamRow(nhsNumber, index + 1, member))
  }
}

function generatePlan(random: SeedRandom, { at, day }: SeedCalendar): Omit<CrisisPlan, 'localId'> {
  const madeDaysAgo = random.whole(10, 900)
  const updatedDaysAgo = random.whole(1, madeDaysAgo)
  const [name, role] = random.pick(staff)
  return {
    recordedAt: at(madeDaysAgo, `${String(random.whole(9, 16)).padStart(2, '0')}:${String(random.whole(0, 5))}0`),
    recordedBy: { name, role },
    lastUpdated: at(updatedDaysAgo, '17:30'),
    triggerFactors: random.sample(planPhrases.triggerFactors, random.whole(1, 4)),
    earlyWarningSigns: random.sample(planPhrases.earlyWarningSigns, random.whole(1, 4)),
    whatHelps: random.sample(planPhrases.whatHelps, random.whole(1, 3)),
    whatDoesNotHelp: random.sample(planPhrases.whatDoesNotHelp, random.whole(0, 3)),
    copingStrategies: random.sample(planPhrases.copingStrategies, random.whole(0, 3)),
    whatToDo: random.sample(planPhrases.whatToDo, random.whole(1, 4)),
    whatToAvoid: random.sample(planPhrases.whatToAvoid, random.whole(0, 3)),
    contacts: [
      crisisTeam,
      { name, role: 'Care coordinator', telephone: '01632 960111', hours: 'Monday to Friday, 09:00 to 17:00' },
      crisisLine,
    ],
    advanceStatement: null,
    anticipatoryMedicines: null,
    agreedWith: random.chance(0.8) ? 'The person; care coordinator' : null,
    // Reviewed yearly, so that a plan not touched for a year is past its date.
    reviewDate: day(updatedDaysAgo - 365),
    responsibleReviewer: `${name}, care coordinator`,
  }
}
