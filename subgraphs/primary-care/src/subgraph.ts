import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientAllergiesResolver } from './graphql/allergies-resolver.js'
import { PatientMedicationsResolver } from './graphql/medications-resolver.js'
import type { PrimaryCareRecords } from './records/primary-care-records.js'
import { seed } from './seed/seed.js'
import { AllergyListRow } from './store/allergy-list-row.js'
import { AllergyRow } from './store/allergy-row.js'
import { MedicationRow } from './store/medication-row.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { StoredPrimaryCareRecords } from './store/stored-primary-care-records.js'

/** A general practice: allergies and medicines. */
export const definition: SubgraphDefinition<PrimaryCareRecords> = {
  kind: 'primary-care',
  resolvers: [PatientAllergiesResolver, PatientMedicationsResolver],
  entities: [AllergyListRow, AllergyRow, MedicationRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredPrimaryCareRecords(dataSource),
  seed,
}
