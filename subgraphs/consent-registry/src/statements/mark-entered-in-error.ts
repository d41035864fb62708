import { PublicError } from '@crisis-record/subgraph-kit'
import { changeStatements } from './change-statements.js'
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
/** What nobody sees and no database keeps. */
const unfit = /(?![\n\t])\p{Cc}|\p{Cs}/u

/**
 * Says of a choice that it should never have been recorded, as of one recorded of the wrong person. Permits that it closed stay closed:
 * nobody can say whether they would still be given.
 * @throws {PublicError} STATEMENT_NOT_FOUND, AUDIT_UNAVAILABLE
 */
export function markEnteredInError(desk: StatementDesk, ask: StatementAsk, wish: MarkWish): Promise<StatementOutcome> {
  return changeStatements(desk, ask, {
    expectedVersion: wish.expectedVersion,
    plan: async ({ now, find }) => {
      const kept = await find(wish.statementId)
      if (kept === undefined) throw new PublicError('STATEMENT_NOT_FOUND')
      const why = wish.why.trim()
      const faults = [
        ...(kept.ends.ENTERED_IN_ERROR === undefined ? [] : [changeFault('statementId', 'ALREADY_ENDED')]),
        ...(why === '' || why.length > longestWhy || unfit.test(why) ? [changeFault('why', 'WHY_MISSING')] : []),
      ]
      if (faults.length > 0) return { outcome: 'INVALID', faults }
      return {
        outcome: 'MARKED',
        statements: [],
        ends: [{ statementId: kept.id, kind: 'ENTERED_IN_ERROR', endedAt: now, endedBy: staffOf(ask), details: { why } }],
        event: 'STATEMENT_ENTERED_IN_ERROR',
        facts: {
          ...(kept.statement.form === 'READABLE' ? { effect: kept.statement.effect, authority: kept.statement.authority } : {}),
          recorder: ask.named.reference,
          organisation: ask.named.organisation,
          recordedAt: now.toISOString(),
        },
        consequences: [],
      }
    },
  })
}
