import type { EntityManager } from 'typeorm'
import type { EventToAppend } from '../audit/event-log.js'
import { statementRows } from '../store/statement-rows.js'
import type { KeptStatement, StatementEnd, StatementToRecord } from '../records/kept-statement.js'
import type { StatementAsk } from './statement-ask.js'
import type { StatementDesk } from './statement-desk.js'
import type { StatementFault } from './statement-fault.js'
import type { StatementOutcome } from './statement-outcome.js'

/** Everything there is when a change is made, while nobody else can make one. */
export interface Situation {
  readonly now: Date
  /** The statements that are not over. */
  readonly current: readonly KeptStatement[]
  /** Any of the person's, over or not. */
  find(id: string): Promise<KeptStatement | undefined>
}

/** What is to be written, and what the audit is told of it. */
export interface PlannedChange {
  readonly outcome: 'RECORDED' | 'WITHDRAWN' | 'MARKED' | 'IMPORTED'
  readonly statements: readonly StatementToRecord[]
  readonly ends: readonly StatementEnd[]
  readonly event: EventToAppend['event']
  readonly facts: EventToAppend['facts']
  readonly consequences: readonly string[]
  /** Whatever else must be kept with it, in the same transaction. */
  readonly besides?: (manager: EntityManager) => Promise<void>
}

export type Plan =
  | PlannedChange
  | { readonly outcome: 'INVALID'; readonly faults: readonly StatementFault[] }
  | { readonly outcome: 'CONFIRMATION_REQUIRED'; readonly consequences: readonly string[] }

/**
 * Changes a person's choices, in one transaction: one at a time, on the version that was looked at, and on record in the audit before it
 * takes effect. Whatever fails on the way leaves everything as it was.
 * @throws {PublicError} AUDIT_UNAVAILABLE, CHANGE_BUSY
 */
export async function changeStatements(
  desk: StatementDesk,
  ask: StatementAsk,
  change: { readonly expectedVersion: number; readonly plan: (situation: Situation) => Plan | Promise<Plan> },
): Promise<StatementOutcome> {
  const { nhsNumber } = ask.person
  return desk.store.transaction(nhsNumber, async (manager): Promise<StatementOutcome> => {
    const rows = statementRows(manager)
    await rows.lock(nhsNumber)
    const { version } = await rows.tally(nhsNumber)
    const current = await rows.inForce(nhsNumber)
    if (version !== change.expectedVersion) return { outcome: 'CHANGED', version }
    const plan = await change.plan({ now: desk.clock.now(), current, find: (id) => rows.find(nhsNumber, id) })
    if (!('statements' in plan)) return { ...plan, version }
    if (plan.statements.length > 0) await rows.insert(plan.statements)
    if (plan.ends.length > 0) await rows.end(plan.ends)
    await plan.besides?.(manager)
    const outcome = { ...summaryOf(plan), version: (await rows.tally(nhsNumber)).version }
    await desk.events.append(toEvent(ask, plan))
    return outcome
  })
}

function summaryOf({ outcome, statements, ends, consequences }: PlannedChange) {
  const closed = ends.filter(({ kind }) => kind === 'CLOSED').map(({ statementId }) => statementId)
  return { outcome, statementId: statements[0]?.id ?? ends[0]?.statementId ?? '', closed, consequences }
}

function toEvent({ requestId, named, purpose, person, agreement }: StatementAsk, plan: PlannedChange): EventToAppend {
  return {
    requestId,
    event: plan.event,
    caller: named,
    purpose,
    person: person.nhsNumber,
    agreementVersion: agreement.version,
    subjects: [
      ...plan.statements.map(({ id }) => ({ type: 'STATEMENT' as const, id, became: 'RECORDED' })),
      ...plan.ends.map(({ statementId, kind }) => ({ type: 'STATEMENT' as const, id: statementId, became: kind })),
    ],
    facts: plan.facts,
  }
}
