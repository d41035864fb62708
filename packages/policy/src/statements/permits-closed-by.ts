import type { Agreement } from '../agreement/agreement.js'
import { rankOf } from './authority.js'
import { prepare } from './prepare.js'
import { isWithin } from './scope.js'
import { type ReadableStatement, type Statement, timeOf } from './statement.js'

/**
 * The permits that recording a refusal closes for good: earlier ones, of no higher authority, whose scope lies within its own.
 * Closing them with the refusal is what keeps its withdrawal from bringing them back (P18).
 */
export function permitsClosedBy(
  refusal: ReadableStatement,
  statements: readonly Statement[],
  agreement: Agreement,
): readonly ReadableStatement[] {
  const { covered } = prepare(refusal, agreement)
  return statements.flatMap((statement) => {
    const { readable, covered: inner } = prepare(statement, agreement)
    const closes =
      readable?.effect === 'PERMIT' &&
      !readable.ended &&
      timeOf(readable) <= timeOf(refusal) &&
      rankOf(readable.authority) <= rankOf(refusal.authority) &&
      isWithin(inner, covered)
    return closes ? [readable] : []
  })
}

/**
 * Whether a refusal that was given after a permit would have closed it, had the permit been recorded in time. It may have lapsed since: recorded
 * now, the permit would count again once it has (P18).
 */
export function isRefusedSince(permit: ReadableStatement, statements: readonly Statement[], agreement: Agreement): boolean {
  return statements.some((statement) => permitsToCloseWithEndOf(statement, [permit], agreement).length > 0)
}

/**
 * The permits that would count again once a refusal ended, though they were given before it: those it could not close when it was recorded,
 * under a number that was linked since, or recorded after it. They are closed with its end (P18). What was given with it is its exception, and stays.
 */
export function permitsToCloseWithEndOf(
  statement: Statement,
  statements: readonly Statement[],
  agreement: Agreement,
): readonly ReadableStatement[] {
  const { readable } = prepare(statement, agreement)
  if (readable?.effect !== 'REFUSE' || readable.ended) return []
  return permitsClosedBy(readable, statements, agreement).filter((permit) => timeOf(permit) < timeOf(readable))
}
