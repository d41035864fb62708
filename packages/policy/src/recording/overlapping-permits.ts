import type { Agreement } from '../agreement/agreement.js'
import { prepare } from '../statements/prepare.js'
import { permitsClosedBy } from '../statements/permits-closed-by.js'
import { meet } from '../statements/scope.js'
import { type ReadableStatement, type Statement, timeOf } from '../statements/statement.js'
import { rankOf } from '../statements/authority.js'

/**
 * The permits that a refusal overlaps without closing them: they cover something else as well, so they go on, and count again in the
 * overlap once the refusal is withdrawn or ends. Whoever records the refusal is told of each. (Why they are not split: docs/decisions/0009.)
 */
export function permitsOverlapping(
  refusal: ReadableStatement,
  statements: readonly Statement[],
  agreement: Agreement,
): readonly ReadableStatement[] {
  const closed = new Set(permitsClosedBy(refusal, statements, agreement))
  const { covered } = prepare(refusal, agreement)
  return statements.flatMap((statement) => {
    const { readable, covered: other } = prepare(statement, agreement)
    const overlaps =
      readable?.effect === 'PERMIT' &&
      !readable.ended &&
      !closed.has(readable) &&
      timeOf(readable) <= timeOf(refusal) &&
      rankOf(readable.authority) <= rankOf(refusal.authority) &&
      meet(covered, other)
    return overlaps ? [readable] : []
  })
}
