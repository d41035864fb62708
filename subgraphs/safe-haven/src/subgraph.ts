import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAboutMeResolver } from './graphql/about-me-resolver.js'
import { PatientReasonableAdjustmentsResolver } from './graphql/reasonable-adjustments-resolver.js'
import { PatientSafetyPlansResolver } from './graphql/safety-plans-resolver.js'
import { PatientVisitsResolver } from './graphql/visits-resolver.js'
import type { SafeHavenRecords } from './records/safe-haven-records.js'
import { seed } from './seed/seed.js'
import { AboutMeRow } from './store/about-me-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { CreatePlansAndAdjustments1767398400000 } from './store/migrations/1767398400000-create-plans-and-adjustments.js'
import { ReasonableAdjustmentRow } from './store/reasonable-adjustment-row.js'
import { SafetyPlanRow } from './store/safety-plan-row.js'
import { StoredSafeHavenRecords } from './store/stored-safe-haven-records.js'
import { VisitRow } from './store/visit-row.js'

/** A safe haven (crisis café): visits, About me, safety plans and reasonable adjustments. */
export const definition: SubgraphDefinition<SafeHavenRecords> = {
  kind: 'safe-haven',
  resolvers: [PatientVisitsResolver, PatientAboutMeResolver, PatientSafetyPlansResolver, PatientReasonableAdjustmentsResolver],
  entities: [VisitRow, AboutMeRow, SafetyPlanRow, ReasonableAdjustmentRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000, CreatePlansAndAdjustments1767398400000],
  services: ({ dataSource }) => new StoredSafeHavenRecords(dataSource),
  seed,
  importing: () => import('./importing/safe-haven-import.js').then(({ safeHavenImport }) => safeHavenImport),
}
