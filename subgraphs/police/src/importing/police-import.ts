import type { ImportDefinition } from '@crisis-record/subgraph-kit/importing'
import { contactImport } from './contact-import.js'
import { detentionImport } from './detention-import.js'
import { contacts, detentions } from './targets.js'

/** What a force takes from its own systems: tables, since FHIR has no resource for either. */
export const policeImport: ImportDefinition = {
  targets: [contacts, detentions],
  labels: ['SUBSTANCE_USE', 'SEXUAL_HEALTH', 'DOMESTIC_ABUSE'],
  carried: ['POLICE_CONTACT'],
  resources: { PoliceContact: contactImport, PlaceOfSafetyDetention: detentionImport },
}
