import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import { PatientPlaceOfSafetyDetentionsResolver } from './graphql/place-of-safety-detentions-resolver.js'
import { PatientPoliceContactsResolver } from './graphql/police-contacts-resolver.js'
import type { PoliceRecords } from './records/police-records.js'
import { seed } from './seed/seed.js'
import { CreateRecords1767225600000 } from './store/migrations/1767225600000-create-records.js'
import { LabelItems1767312000000 } from './store/migrations/1767312000000-label-items.js'
import { PlaceOfSafetyDetentionRow } from './store/place-of-safety-detention-row.js'
import { PoliceContactRow } from './store/police-contact-row.js'
import { StoredPoliceRecords } from './store/stored-police-records.js'

/** A police force: contacts, and detentions under the Mental Health Act. A quiet kind: its having anything is itself a secret. */
export const definition: SubgraphDefinition<PoliceRecords> = {
  kind: 'police',
  resolvers: [PatientPoliceContactsResolver, PatientPlaceOfSafetyDetentionsResolver],
  entities: [PoliceContactRow, PlaceOfSafetyDetentionRow],
  migrations: [CreateRecords1767225600000, LabelItems1767312000000],
  services: ({ dataSource }) => new StoredPoliceRecords(dataSource),
  seed,
  importing: () => import('./importing/police-import.js').then(({ policeImport }) => policeImport),
}
