import { lengthOfText, PublicError, writtenText } from '@crisis-record/subgraph-kit'
import { changeStatements } from './change-statements.js'
import { closedWithEndOf, saidOf } from './ended-refusal.js'
import { mayBeMarkedInError } from './may-be-marked.js'
import { staffOf } from './record-statement.js'
import type { StatementAsk } from './statement-ask.js'
import type { StatementDesk } from './statement-desk.js'
import { changeFault } from './statement-fault.js'
import type { StatementOutcome } from './statement-outcome.js'

export interface MarkWish {
  readonly expectedVersion: number
  readonly statementId: string
  readonly why: string
}

const longestWhy = 500

/**
 * Says of a choice that it should never have been recorded, as of one recorded of the wrong person. Permits that it closed stay closed:
 * nobody can say whether they would still be given.
 * @throws {PublicError} STATEMENT_NOT_FOUND, AUDIT_UNAVAILABLE, CHANGE_BUSY
 */
export function markEnteredInError(desk: StatementDesk, ask: StatementAsk, wish: MarkWish): Promise<StatementOutcome> {
  return changeStatements(desk, ask, {
    expectedVersion: wish.expectedVersion,
    plan: async (situation) => {
      const { now } = situation
      const kept = await situation.find(wish.statementId)
      if (kept === undefined) throw new PublicError('STATEMENT_NOT_FOUND')
      const why = writtenText(wish.why)
      const faults = [
        ...(kept.ends.ENTERED_IN_ERROR === undefined ? [] : [changeFault('statementId', 'ALREADY_ENDED')]),
        ...(mayBeMarkedInError(kept, ask) ? [] : [changeFault('statementId', 'RECORDED_ELSEWHERE')]),
        ...(why === undefined || lengthOfText(why) > longestWhy ? [changeFault('why', 'WHY_MISSING')] : []),
      ]
      if (faults.length > 0 || why === undefined) return { outcome: 'INVALID', faults }
      return {
        outcome: 'MARKED',
        statements: [],
        ends: [
          { statementId: kept.id, kind: 'ENTERED_IN_ERROR', endedAt: now, endedBy: staffOf(ask), details: { why } },
          ...closedWithEndOf(kept, { ask, situation }),
        ],
        event: 'STATEMENT_ENTERED_IN_ERROR',
        facts: {
          ...saidOf(kept, ask),
          ...(kept.statement.form === 'READABLE' ? { authority: kept.statement.authority } : {}),
          recorder: ask.named.reference,
          organisation: ask.named.organisation,
          recordedAt: now.toISOString(),
        },
        consequences: [],
      }
    },
  })
}
