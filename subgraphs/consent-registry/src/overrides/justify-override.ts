import { PublicError, writtenText } from '@crisis-record/subgraph-kit'
import { overrideRows } from '../store/override-rows.js'
import { type Ask, invalid, type OverrideOutcome } from './ask.js'
import { justificationFaults } from './check-opening.js'
import { fault } from './override-faults.js'
import type { OverrideDesk } from './override-desk.js'

/** Its holder writes down why, once: while it is open or after, overdue or not, from whichever session, until it is reviewed. */
export async function justifyOverride(
  desk: OverrideDesk,
  ask: Ask,
  wish: { readonly overrideId: string; readonly justification: string },
): Promise<OverrideOutcome> {
  const justification = writtenText(wish.justification)
  if (justification === undefined) return invalid(fault('justification', 'JUSTIFICATION_TOO_SHORT'))
  const faults = justificationFaults(justification)
  if (faults.length > 0) return invalid(...faults)
  return desk.inTransaction(`override ${wish.overrideId}`, async (manager) => {
    const rows = overrideRows(manager)
    const found = await rows.find(wish.overrideId, ask.nhsNumber)
    if (found?.caller !== ask.caller.reference) throw new PublicError('OVERRIDE_NOT_FOUND')
    if (found.justifiedAt !== null) return invalid(fault('overrideId', 'ALREADY_JUSTIFIED'))
    if (await rows.isReviewed(found.id)) throw new PublicError('ALREADY_REVIEWED')
    const said = { justification, justifiedAt: desk.clock.now() }
    await rows.add(found.id, said)
    await desk.events.justified(ask, { ...found, ...said })
    return { outcome: 'JUSTIFIED', override: { ...found, ...said } }
  })
}
