import type { Release } from '@crisis-record/subgraph-kit'
import type { AboutMe } from './about-me.js'
import type { ReasonableAdjustment } from './reasonable-adjustment.js'
import type { SafetyPlan } from './safety-plan.js'
import type { Visit } from './visit.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface SafeHavenRecords {
  visits(nhsNumber: string, first: number, release: Release): Promise<readonly Visit[]>
  aboutMe(nhsNumber: string, first: number, release: Release): Promise<readonly AboutMe[]>
  safetyPlans(nhsNumber: string, first: number, release: Release): Promise<readonly SafetyPlan[]>
  reasonableAdjustments(nhsNumber: string, first: number, release: Release): Promise<readonly ReasonableAdjustment[]>
}
