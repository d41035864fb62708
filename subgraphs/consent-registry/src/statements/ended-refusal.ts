import { permitsToCloseWithEndOf, prepare } from '@crisis-record/policy'
import type { EventToAppend } from '../audit/event-log.js'
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

/**
 * What the audit is told of a statement that ends: what it covered, with categories that were renamed or split since it named them. One that
 * cannot be read refuses, so that ending it lifts a refusal.
 */
export function saidOf({ statement }: KeptStatement, { agreement }: Pick<StatementAsk, 'agreement'>): EventToAppend['facts'] {
  const { readable, covered } = prepare(statement, agreement)
  return { effect: readable?.effect ?? 'REFUSE', categories: covered.category === undefined ? ['ANY'] : [...covered.category] }
}
