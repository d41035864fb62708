import { randomUUID } from 'node:crypto'
import { PublicError } from '@crisis-record/subgraph-kit'
import { overrideRows } from '../store/override-rows.js'
import type { Ask, OverrideOutcome } from './ask.js'
import { checkOpening, type Opening, type OpeningWish } from './check-opening.js'
import type { KeptOverride } from '../records/kept-override.js'
import { noteOpened } from './note-opened.js'
import { fault } from './override-faults.js'
import type { OverrideDesk } from './override-desk.js'

/**
 * Opens an override for the caller, this person, role, organisation, purpose and session: its event is in the audit before it takes effect.
 * One at a time, and only so many an hour by the agreement, counted in the store, so that it holds over all instances.
 */
export async function openOverride(desk: OverrideDesk, ask: Ask, wish: OpeningWish): Promise<OverrideOutcome> {
  const checked = checkOpening(wish, ask)
  if ('faults' in checked) return { outcome: 'INVALID', faults: checked.faults }
  const outcome = await desk.inTransaction(`caller ${ask.caller.reference}`, async (manager): Promise<OverrideOutcome> => {
    const rows = overrideRows(manager)
    await rows.lockCaller(ask.caller.reference)
    // The time is taken once nobody else opens one for this caller: it lasts its minutes from here.
    const override = opened(checked.opening, ask, desk.clock.now())
    const open = await rows.inForce(override, override.openedAt)
    if (open !== undefined) return { outcome: 'INVALID', faults: [fault('nhsNumber', 'ALREADY_OPEN')], override: open }
    const anHourAgo = new Date(override.openedAt.getTime() - 3_600_000)
    if ((await rows.countOpenedBy(ask.caller.reference, anHourAgo)) >= ask.agreement.override.mostPerHour) {
      desk.metrics.limited()
      ask.log.warn('override refused: too many in an hour', {})
      throw new PublicError('RATE_LIMITED')
    }
    await rows.insert(override)
    await desk.events.opened(ask, override)
    return { outcome: 'OPENED', override }
  })
  if (outcome.outcome === 'OPENED') await noteOpened(desk, outcome.override, ask.log)
  return outcome
}

function opened({ reason, capacity, categories, justification }: Opening, ask: Ask, now: Date): KeptOverride {
  const { caller, agreement } = ask
  const { minutes, justificationHours } = agreement.override
  return {
    id: randomUUID(),
    nhsNumber: ask.nhsNumber,
    caller: caller.reference,
    callerName: ask.named.name ?? null,
    role: caller.role,
    organisation: caller.organisation,
    purpose: ask.purpose,
    session: caller.session ?? null,
    reason,
    capacity,
    categories,
    agreementVersion: agreement.version,
    openedAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
    justificationDueAt: new Date(now.getTime() + justificationHours * 3_600_000),
    endedAt: null,
    justification: justification ?? null,
    justifiedAt: justification === undefined ? null : now,
    escalatedAt: null,
    expiryNotedAt: null,
  }
}
