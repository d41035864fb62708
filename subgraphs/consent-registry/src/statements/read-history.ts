import { statementRows } from '../store/statement-rows.js'
import type { KeptStatement } from '../records/kept-statement.js'
import type { StatementDesk } from './statement-desk.js'

/**
 * The version and the statements of a person. What is shown as one version must be of one version: should somebody change them between the two
 * reads, the version is the older, and a change made on it is answered with CHANGED.
 */
export async function readHistory(
  { store }: StatementDesk,
  nhsNumber: string,
): Promise<{ readonly version: number; readonly count: number; readonly kept: (first: number) => Promise<readonly KeptStatement[]> }> {
  const rows = statementRows(store.manager)
  return { ...(await rows.tally(nhsNumber)), kept: (first) => rows.history(nhsNumber, first) }
}
