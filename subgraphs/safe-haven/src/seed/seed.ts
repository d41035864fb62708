import { insertRows, seedInParts, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { AboutMeRow } from '../store/about-me-row.js'
import { ReasonableAdjustmentRow } from '../store/reasonable-adjustment-row.js'
import { SafetyPlanRow } from '../store/safety-plan-row.js'
import { VisitRow } from '../store/visit-row.js'
import { generatedAdjustments, generatedSafetyPlans } from './generated-plans.js'
import { generatedAboutMe, generatedVisits, visitorsOf } from './generated-records.js'
import { havenOf } from './havens.js'
import { toAboutMeRow, toAdjustmentRow, toSafetyPlanRow, toVisitRow } from './to-rows.js'

/** The people of the fixed scenarios, and the generated population. Synthetic, all of it. */
export const seed = seedInParts({
  demo: async ({ store, calendar, source }) => {
    const haven = havenOf(source)
    const visits = [...haven.visits].flatMap(([nhsNumber, make]) => {
      const made = make(calendar)
      return made.map((visit, index) => toVisitRow(nhsNumber, made.length - index, visit, haven))
    })
    const aboutMe = [...haven.aboutMe].map(([nhsNumber, make]) => toAboutMeRow(nhsNumber, 1, make(calendar), haven))
    await insertRows(store, VisitRow, visits)
    await insertRows(store, AboutMeRow, aboutMe)
    const plans = [...haven.safetyPlans].map(([nhsNumber, make]) => toSafetyPlanRow(nhsNumber, 1, make(calendar), haven))
    const adjustments = [...haven.adjustments].flatMap(([nhsNumber, make]) =>
      make(calendar).map((adjustment, index) => toAdjustmentRow(nhsNumber, index + 1, adjustment, haven)),
    )
    await insertRows(store, SafetyPlanRow, plans)
    await insertRows(store, ReasonableAdjustmentRow, adjustments)
  },
  people: async (nhsNumbers, { store, calendar, source }) => {
    const haven = havenOf(source)
    const seeding = { calendar, haven, odsCode: source.odsCode }
    const visitors = visitorsOf(syntheticLives(nhsNumbers, calendar), haven)
    await insertRows(store, VisitRow, generatedVisits(visitors, seeding))
    await insertRows(store, AboutMeRow, generatedAboutMe(visitors, seeding))
    await insertRows(store, SafetyPlanRow, generatedSafetyPlans(visitors, seeding))
    await insertRows(store, ReasonableAdjustmentRow, generatedAdjustments(visitors, seeding))
  },
})
