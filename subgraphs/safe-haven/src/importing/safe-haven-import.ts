import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { aboutMeImport } from './about-me-import.js'
import { reasonableAdjustmentImport } from './reasonable-adjustment-import.js'
import { safetyPlanImport } from './safety-plan-import.js'
import { aboutMe, reasonableAdjustments, safetyPlans, visits } from './targets.js'
import { visitImport } from './visit-import.js'

/** What a safe haven takes from its own records. */
export const safeHavenImport: ImportDefinition = {
  targets: [visits, aboutMe, safetyPlans, reasonableAdjustments],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'],
  resources: {
    AboutMe: aboutMeImport,
    CarePlan: safetyPlanImport,
    Encounter: visitImport,
    Flag: reasonableAdjustmentImport,
  },
}
