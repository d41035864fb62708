import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAmhpAssessmentsResolver } from './graphql/amhp-assessments-resolver.js'
import { PatientCarePackagesResolver } from './graphql/care-packages-resolver.js'
import { PatientSafeguardingConcernsResolver } from './graphql/safeguarding-concerns-resolver.js'
import { PatientCarersResolver } from './graphql/carers-resolver.js'
import { PatientAccommodationResolver } from './graphql/accommodation-resolver.js'
import { PatientLegalDecisionsResolver } from './graphql/legal-decisions-resolver.js'
import type { SocialCareRecords } from './records/social-care-records.js'
import { seed } from './seed/seed.js'
import { AmhpAssessmentRow } from './store/amhp-assessment-row.js'
import { CarePackageRow } from './store/care-package-row.js'
import { SafeguardingConcernRow } from './store/safeguarding-concern-row.js'
import { CarerRow } from './store/carer-row.js'
import { AccommodationRow } from './store/accommodation-row.js'
import { LegalDecisionRow } from './store/legal-decision-row.js'
import { CreateRecords1767398400000 } from './store/migrations/1767398400000-create-records.js'
import { StoredSocialCareRecords } from './store/stored-social-care-records.js'

/** A council's adult social care: assessments, care, safeguarding, carers, where people live, and who decides for them. */
export const definition: SubgraphDefinition<SocialCareRecords> = {
  kind: 'social-care',
  resolvers: [
    PatientAmhpAssessmentsResolver,
    PatientCarePackagesResolver,
    PatientSafeguardingConcernsResolver,
    PatientCarersResolver,
    PatientAccommodationResolver,
    PatientLegalDecisionsResolver,
  ],
  entities: [AmhpAssessmentRow, CarePackageRow, SafeguardingConcernRow, CarerRow, AccommodationRow, LegalDecisionRow],
  migrations: [CreateRecords1767398400000],
  services: ({ dataSource }) => new StoredSocialCareRecords(dataSource),
  seed,
  importing: () => import('./importing/social-care-import.js').then(({ socialCareImport }) => socialCareImport),
}
