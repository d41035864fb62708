import { PublicError } from '@crisis-record/subgraph-kit'
import { overrideRows } from '../store/override-rows.js'
import type { Ask, OverrideOutcome } from './ask.js'
import { overrideState } from '../records/kept-override.js'
import type { OverrideDesk } from './override-desk.js'

/**
 * Its holder ends it early. From any session, role or purpose of theirs that may override: ending only ever withholds, and whoever signed in
 * anew must be able to end what the session they lost still holds.
 */
export async function endOverride(desk: OverrideDesk, ask: Ask, wish: { readonly overrideId: string }): Promise<OverrideOutcome> {
  return desk.inTransaction(`override ${wish.overrideId}`, async (manager) => {
    const rows = overrideRows(manager)
    const found = await rows.find(wish.overrideId, ask.nhsNumber)
    if (found?.caller !== ask.caller.reference) throw new PublicError('OVERRIDE_NOT_FOUND')
    const endedAt = desk.clock.now()
    if (overrideState(found, endedAt) !== 'OPEN') throw new PublicError('OVERRIDE_ENDED')
    await rows.add(found.id, { endedAt })
    await desk.events.ended(ask, { ...found, endedAt })
    return { outcome: 'ENDED', override: { ...found, endedAt } }
  })
}
