import type { PersonTold } from '@crisis-record/subgraph-kit'

/** What the consent registry is still to be told of. The database writes it: see the migration of the register's feed. */
export interface Outbox {
  /** Those waiting longest, as they stand now; none of `except`. */
  waiting(first: number, except: readonly string[]): Promise<readonly PersonTold[]>
  /** They need not be told again, unless they changed since. */
  told(people: readonly PersonTold[]): Promise<void>
  /**
   * Whether any of these still waits as it was told, though the registry knows a later version of it; if so, whatever waits and whatever
   * changes from now on counts as later than that.
   */
  overtaken(people: readonly PersonTold[], version: number): Promise<boolean>
  standing(): Promise<{ readonly waiting: number; readonly oldestSince: Date | undefined }>
}
