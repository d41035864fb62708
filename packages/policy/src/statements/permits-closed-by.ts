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
