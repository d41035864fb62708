import type { Release } from '@crisis-record/subgraph-kit'
import type { AllergyRecord } from './allergy-record.js'
import type { Medication } from './medication.js'
import type { Problem } from './problem.js'

/** What the resolvers ask of the store. One read a call; newest first, then by local id. */
export interface PrimaryCareRecords {
  allergies(nhsNumber: string, release: Release): Promise<AllergyRecord>
  medications(nhsNumber: string, first: number, release: Release): Promise<readonly Medication[]>
  problems(nhsNumber: string, first: number, release: Release): Promise<readonly Problem[]>
}
