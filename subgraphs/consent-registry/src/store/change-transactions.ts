import { createTurns, NoTurn, PublicError } from '@crisis-record/subgraph-kit'
import type { DataSource, EntityManager } from 'typeorm'

/** Runs a change in one transaction. `about`: whom or what it is about; two about the same wait for each other before either takes a connection. */
export type InChange = <T>(about: string, work: (manager: EntityManager) => Promise<T>) => Promise<T>

/** How long a change waits for its turn in this process, and then for one of another instance. The gateway waits longer than both and the audit. */
const patienceMs = 2_000

/**
 * Transactions of changes. Each holds a connection until the audit has answered, so that there are few of them at once, whatever comes in: the
 * connections left are for reading, which a decision is made from.
 * @throws {PublicError} CHANGE_BUSY, with which nothing was done
 */
export function createChangeTransactions(dataSource: DataSource, { atOnce }: { readonly atOnce: number }): InChange {
  const inTurn = createTurns({ atOnce, patienceMs })
  return async (about, work) => {
    try {
      return await inTurn(about, () =>
        dataSource.transaction(async (manager) => {
          await manager.query(`SET LOCAL lock_timeout = ${patienceMs}`)
          return work(manager)
        }),
      )
    } catch (error) {
      if (error instanceof NoTurn || isLockTimeout(error)) throw new PublicError('CHANGE_BUSY', { cause: error })
      throw error
    }
  }
}

/** PostgreSQL's lock_not_available. It takes the transaction back. */
function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03'
}
