import { itemTable } from '@crisis-record/subgraph-kit/importing'
import { AboutMeRow } from '../store/about-me-row.js'
import { ReasonableAdjustmentRow } from '../store/reasonable-adjustment-row.js'
import { SafetyPlanRow } from '../store/safety-plan-row.js'
import { VisitRow } from '../store/visit-row.js'

export const visits = itemTable(VisitRow, 'localId')
export const aboutMe = itemTable(AboutMeRow, 'localId')
export const safetyPlans = itemTable(SafetyPlanRow, 'localId')
export const reasonableAdjustments = itemTable(ReasonableAdjustmentRow, 'localId')
