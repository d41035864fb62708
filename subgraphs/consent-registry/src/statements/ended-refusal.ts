import { permitsToCloseWithEndOf, prepare } from '@crisis-record/policy'
import { isOver, type KeptStatement, type StatementEnd } from '../records/kept-statement.js'
import type { Situation } from './change-statements.js'
import { staffOf } from './record-statement.js'
import type { StatementAsk } from './statement-ask.js'

/** Permits given before a refusal that ends now, which it could not close when it was recorded (P18). */
export function closedWithEndOf(kept: KeptStatement, { ask, situation }: { ask: StatementAsk; situation: Situation }): StatementEnd[] {
  if (isOver(kept)) return []
  const current = situation.current.map(({ statement }) => statement)
  return permitsToCloseWithEndOf(kept.statement, current, ask.agreement).map(({ id }) => ({
    statementId: id,
    kind: 'CLOSED',
    endedAt: situation.now,
    endedBy: staffOf(ask),
    details: { closedBy: kept.id },
  }))
}

/** What the audit is told a statement said. One that cannot be read refuses, so that ending it lifts a refusal. */
export function effectOf({ statement }: KeptStatement, { agreement }: StatementAsk): 'PERMIT' | 'REFUSE' {
  return prepare(statement, agreement).readable?.effect ?? 'REFUSE'
}
