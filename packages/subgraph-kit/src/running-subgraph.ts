import type { DataSource } from 'typeorm'
import type { SeedOutcome } from './store/seed-store.js'

/** A subgraph connected to its store. Made by `createSubgraph`; answers requests once it listens. */
export interface RunningSubgraph<S = unknown> {
  /** Where it listens, such as http://127.0.0.1:4103. Throws before `listen`. */
  readonly url: string
  /** Where metrics and detailed health are. Throws before `listen`. */
  readonly internalUrl: string
  readonly services: S
  readonly dataSource: DataSource
  /** Port 0 takes a free one. Defaults come from the configuration. */
  listen(address?: { port?: number; host?: string; internalPort?: number }): Promise<string>
  /** Fills the store unless that was done before; goes on where it was interrupted. `progress` is told how many generated people are there. */
  seed(people: number, progress?: (done: number, of: number) => void): Promise<SeedOutcome>
  /** Answers what is under way, refuses what is new, closes the store. */
  stop(): Promise<void>
}
