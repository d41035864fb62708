import type { Release } from '@crisis-record/subgraph-kit'
import type { PlaceOfSafetyDetention } from './place-of-safety-detention.js'
import type { PoliceContact } from './police-contact.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface PoliceRecords {
  contacts(nhsNumber: string, first: number, release: Release): Promise<readonly PoliceContact[]>
  detentions(nhsNumber: string, first: number, release: Release): Promise<readonly PlaceOfSafetyDetention[]>
}
