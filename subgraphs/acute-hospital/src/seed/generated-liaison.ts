import { type RowValues, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { LiaisonAssessmentRow } from '../store/liaison-assessment-row.js'
import type { Seeding } from './generated-attendances.js'
import { toLiaisonRow } from './to-rows.js'

const minuteMs = 60_000
const reasons = ['Suicidal thoughts.', 'Cut her arm.', 'Overdose.', 'Hears voices.', 'Panic.', 'Has not slept for days.']
const assessments = [
  'Tearful, clear, wants help.',
  'Guarded; answers in single words.',
  'Calmer after food and company.',
  'Frightened and restless.',
]
const formulations = ['A loss this month, and nobody to tell.', 'Medicine stopped three weeks ago.', 'Debt and drink.', null]
const plans = ['Home; crisis team rings tomorrow.', 'GP this week.', 'Ward.', 'Home with family.']
const teams = [
  'Northmoor Crisis Resolution and Home Treatment Team',
  'Northmoor Community Mental Health Team',
  'Northmoor Talking Therapies',
]

/** One in nine of a crisis partnership's people was seen by the liaison team: a quarter of those whom the hospital knows. */
export function* generatedLiaison(
  people: readonly string[],
  { calendar: { at, day }, hospital, odsCode }: Seeding,
): Generator<RowValues<LiaisonAssessmentRow>> {
  for (const nhsNumber of people) {
    if (!seedRandom(nhsNumber, 'acute-hospital', odsCode).chance(hospital.known)) continue
    const random = seedRandom(nhsNumber, 'liaison', odsCode)
    if (!random.chance(0.25)) continue
    const daysAgo = random.whole(2, 700)
    const referredAt = at(daysAgo, `${String(random.whole(10, 22))}:${String(random.whole(10, 59))}`)
    const seen = random.chance(0.93)
    yield toLiaisonRow(
      nhsNumber,
      1,
      {
        lastUpdated: new Date(referredAt.getTime() + 200 * minuteMs),
        referredAt,
        assessedAt: seen ? new Date(referredAt.getTime() + random.whole(20, 190) * minuteMs) : null,
        reason: random.pick(reasons),
        assessment: seen ? random.pick(assessments) : null,
        formulation: seen ? random.pick(formulations) : null,
        plan: seen ? random.pick(plans) : null,
        acceptedBy: seen && random.chance(0.6) ? { team: random.pick(teams), telephone: null, acceptedOn: day(daysAgo - 1) } : null,
        place: hospital.emergencyDepartment,
      },
      hospital.liaisonClinician,
    )
  }
}
