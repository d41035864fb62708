import { type Authority, fitsOneLine, isAuthority, isGiven, mayEnd, standing, voiceOf, dayInEngland } from '@crisis-record/policy'
import { PublicError, writtenText } from '@crisis-record/subgraph-kit'
import { changeStatements } from './change-statements.js'
import { type EndDetails, isOver, type KeptStatement } from '../records/kept-statement.js'
import { closedWithEndOf, saidOf } from './ended-refusal.js'
import { staffOf } from './record-statement.js'
import type { StatementAsk } from './statement-ask.js'
import type { StatementDesk } from './statement-desk.js'
import { changeFault, type StatementFault } from './statement-fault.js'
import type { StatementOutcome } from './statement-outcome.js'

export interface WithdrawWish {
  readonly expectedVersion: number
  readonly statementId: string
  readonly authority: string
  readonly how: string
  readonly givenBy?: string | null | undefined
  readonly relationship?: string | null | undefined
}

/**
 * Withdraws a choice, in an authority that is not lower than its own.
 * @throws {PublicError} STATEMENT_NOT_FOUND, AUDIT_UNAVAILABLE, CHANGE_BUSY
 */
export function withdrawStatement(desk: StatementDesk, ask: StatementAsk, wish: WithdrawWish): Promise<StatementOutcome> {
  return changeStatements(desk, ask, {
    expectedVersion: wish.expectedVersion,
    plan: async (situation) => {
      const { now } = situation
      const kept = await situation.find(wish.statementId)
      if (kept === undefined) throw new PublicError('STATEMENT_NOT_FOUND')
      const faults = [...checkEnding(kept, wish, { ask, now }), ...checkSaying(wish)]
      if (faults.length > 0) return { outcome: 'INVALID', faults }
      return {
        outcome: 'WITHDRAWN',
        statements: [],
        ends: [
          { statementId: kept.id, kind: 'WITHDRAWN', endedAt: now, endedBy: staffOf(ask), details: detailsOf(wish) },
          ...closedWithEndOf(kept, { ask, situation }),
        ],
        event: 'STATEMENT_WITHDRAWN',
        facts: {
          ...saidOf(kept, ask),
          authority: wish.authority,
          recorder: ask.named.reference,
          organisation: ask.named.organisation,
          recordedAt: now.toISOString(),
        },
        consequences: [],
      }
    },
  })
}

/** In whose name a choice may be withdrawn today. One that cannot be read may have been made in any name: the person's own alone ends it. */
export function mayBeWithdrawnIn(
  authority: Authority,
  { statement }: KeptStatement,
  { dateOfBirth, now }: { readonly dateOfBirth: string; readonly now: Date },
): boolean {
  const high = statement.form === 'READABLE' ? mayEnd(authority, statement.authority) : voiceOf(authority) === 'OWN'
  return high && stands(authority, { dateOfBirth, now })
}

function stands(authority: Authority, { dateOfBirth, now }: { readonly dateOfBirth: string; readonly now: Date }): boolean {
  const today = dayInEngland(now.getTime())
  // From 16 it is simply the person's own.
  const underSixteen = standing('PARENTAL', dateOfBirth, today) === 'STANDS'
  if (authority === 'PERSON_GILLICK' && !underSixteen) return false
  return standing(authority, dateOfBirth, today) === 'STANDS'
}

function checkEnding(kept: KeptStatement, { authority }: WithdrawWish, { ask, now }: { ask: StatementAsk; now: Date }): StatementFault[] {
  const over = isOver(kept) ? [changeFault('statementId', 'ALREADY_ENDED')] : []
  if (!isAuthority(authority)) return [...over, changeFault('authority', 'AUTHORITY_UNKNOWN')]
  const { dateOfBirth } = ask.person
  if (mayBeWithdrawnIn(authority, kept, { dateOfBirth, now })) return over
  return [...over, changeFault('authority', stands(authority, { dateOfBirth, now }) ? 'AUTHORITY_TOO_LOW' : 'AUTHORITY_DOES_NOT_STAND')]
}

/** Who said so, and how. Whoever speaks for somebody else is named. */
function checkSaying({ authority, how, givenBy, relationship }: WithdrawWish): StatementFault[] {
  const faults: StatementFault[] = isGiven(how) ? [] : [changeFault('how', 'HOW_MISSING')]
  if (isAuthority(authority)) {
    if (voiceOf(authority) === 'OWN') {
      if (isGiven(givenBy)) faults.push(changeFault('givenBy', 'NOT_FOR_OWN_DECISION'))
      if (isGiven(relationship)) faults.push(changeFault('relationship', 'NOT_FOR_OWN_DECISION'))
    } else {
      if (!isGiven(givenBy)) faults.push(changeFault('givenBy', 'GIVEN_BY_MISSING'))
      if (!isGiven(relationship) && authority !== 'BEST_INTERESTS') faults.push(changeFault('relationship', 'RELATIONSHIP_MISSING'))
    }
  }
  const texts = Object.entries({ how, givenBy, relationship })
  return [...faults, ...texts.flatMap(([field, text]) => (isGiven(text) && !fitsOneLine(text) ? [changeFault(field, 'TEXT_UNFIT')] : []))]
}

function detailsOf({ authority, how, givenBy, relationship }: WithdrawWish): EndDetails {
  return {
    authority,
    ...Object.fromEntries(
      Object.entries({ how, givenBy, relationship }).flatMap(([key, raw]) => {
        const text = writtenText(raw)
        return text === undefined ? [] : [[key, text]]
      }),
    ),
  }
}
