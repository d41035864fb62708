import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientCareTeamResolver } from './graphql/care-team-resolver.js'
import { CrisisPlanThirdPartyResolver, PatientCrisisPlansResolver } from './graphql/crisis-plan-resolver.js'
import { PlanReviewsResolver } from './graphql/plan-reviews-resolver.js'
import type { MentalHealthRecords } from './records/mental-health-records.js'
import { seed } from './seed/seed.js'
import { CareTeamMemberRow } from './store/care-team-member-row.js'
import { CrisisPlanRow } from './store/crisis-plan-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { StoredMentalHealthRecords } from './store/stored-mental-health-records.js'
import { ThirdPartyInformationRow } from './store/third-party-information-row.js'

/** A mental health trust: crisis plans and care team. */
export const definition: SubgraphDefinition<MentalHealthRecords> = {
  kind: 'mental-health-trust',
  resolvers: [PatientCrisisPlansResolver, CrisisPlanThirdPartyResolver, PatientCareTeamResolver, PlanReviewsResolver],
  entities: [CrisisPlanRow, ThirdPartyInformationRow, CareTeamMemberRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredMentalHealthRecords(dataSource),
  seed,
}
