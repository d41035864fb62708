import type { PeopleTaken, PersonTold } from '@crisis-record/subgraph-kit'

/** Keeps what the person register tells, all of it or nothing. What is older than what is kept changes nothing. */
export interface PersonRegister {
  take(people: readonly PersonTold[]): Promise<PeopleTaken>
}
