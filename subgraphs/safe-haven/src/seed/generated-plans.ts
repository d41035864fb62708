import { type RowValues, seedRandom } from '@crisis-record/subgraph-kit/seeding'
import type { ReasonableAdjustmentRow } from '../store/reasonable-adjustment-row.js'
import type { SafetyPlanRow } from '../store/safety-plan-row.js'
import { adjustmentCategory } from './adjustment-categories.js'
import { type Seeding, toldOn, type Visitor } from './generated-records.js'
import { toAdjustmentRow, toSafetyPlanRow } from './to-rows.js'

const warningSigns = ['No sleep', 'Not answering messages', 'Drinking alone', 'Giving things away', 'Pacing']
const copingStrategies = ['Walk', 'Ring somebody', 'Music', 'Shower', 'Breathing']
const people = ['My mother', 'My partner', 'My neighbour', 'The group', 'My brother']
const makingThingsSafer = ['Tablets a week at a time', 'No alcohol in the house', 'Somebody stays the night']
const needs = [
  [adjustmentCategory.communicationSupport, 'Speak slowly and leave time.', 'Learning'],
  [adjustmentCategory.environment, 'A quiet place to wait.', 'Social and behavioural'],
  [adjustmentCategory.contactMethod, 'Text, and do not ring.', 'Hearing'],
  [adjustmentCategory.additionalSupport, 'Somebody comes with them.', null],
] as const

/** A third of those who have been here made one. */
export function* generatedSafetyPlans(
  visitors: readonly Visitor[],
  { calendar, haven, odsCode }: Seeding,
): Generator<RowValues<SafetyPlanRow>> {
  for (const visitor of visitors) {
    const { nhsNumber } = visitor.person
    const random = seedRandom(nhsNumber, 'safety-plan', odsCode)
    if (!random.chance(0.33)) continue
    const { daysAgo, ...times } = toldOn(random, visitor, calendar)
    yield toSafetyPlanRow(
      nhsNumber,
      1,
      {
        ...times,
        warningSigns: random.sample(warningSigns, random.whole(1, 3)),
        copingStrategies: random.sample(copingStrategies, random.whole(1, 3)),
        people: random.sample(people, random.whole(0, 2)),
        services: ['NHS 111, mental health option'],
        makingThingsSafer: random.sample(makingThingsSafer, random.whole(0, 2)),
        worthLivingFor: random.pick(['My children.', 'My garden.', 'My dog.', null]),
        agreedWith: random.pick(haven.workers)[0],
        reviewDate: calendar.day(daysAgo - 90),
        places: random.chance(0.4) ? { places: ['The park by the quay'] } : null,
      },
      haven,
    )
  }
}

/** A quarter of those who have been here said what they need. */
export function* generatedAdjustments(
  visitors: readonly Visitor[],
  { calendar, haven, odsCode }: Seeding,
): Generator<RowValues<ReasonableAdjustmentRow>> {
  for (const visitor of visitors) {
    const { nhsNumber } = visitor.person
    const random = seedRandom(nhsNumber, 'reasonable-adjustment', odsCode)
    if (!random.chance(0.25)) continue
    const [category, adjustment, impairment] = random.pick(needs)
    const { daysAgo, ...times } = toldOn(random, visitor, calendar)
    yield toAdjustmentRow(
      nhsNumber,
      1,
      {
        ...{ ...times, category, adjustment, impairment },
        agreedOn: random.chance(0.9) ? calendar.day(daysAgo) : null,
      },
      haven,
    )
  }
}
