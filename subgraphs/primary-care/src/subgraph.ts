import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAllergiesResolver } from './graphql/allergies-resolver.js'
import { PatientMedicationsResolver } from './graphql/medications-resolver.js'
import { PatientProblemsResolver } from './graphql/problems-resolver.js'
import type { PrimaryCareRecords } from './records/primary-care-records.js'
import { seed } from './seed/seed.js'
import { AllergyListRow } from './store/allergy-list-row.js'
import { AllergyRow } from './store/allergy-row.js'
import { MedicationRow } from './store/medication-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { CreateProblems1767398400000 } from './store/migrations/1767398400000-create-problems.js'
import { ProblemRow } from './store/problem-row.js'
import { StoredPrimaryCareRecords } from './store/stored-primary-care-records.js'

/** A general practice: allergies, medicines, problems. */
export const definition: SubgraphDefinition<PrimaryCareRecords> = {
  kind: 'primary-care',
  resolvers: [PatientAllergiesResolver, PatientMedicationsResolver, PatientProblemsResolver],
  entities: [AllergyListRow, AllergyRow, MedicationRow, ProblemRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000, CreateProblems1767398400000],
  services: ({ dataSource }) => new StoredPrimaryCareRecords(dataSource),
  seed,
  importing: () => import('./importing/primary-care-import.js').then(({ primaryCareImport }) => primaryCareImport),
}
