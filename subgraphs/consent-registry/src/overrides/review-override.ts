import { isReviewOutcome, PublicError, writtenText } from '@crisis-record/subgraph-kit'
import { overrideRows } from '../store/override-rows.js'
import { type Ask, invalid, type OverrideOutcome } from './ask.js'
import { overrideState } from '../records/kept-override.js'
import { fault } from './override-faults.js'
import type { OverrideDesk } from './override-desk.js'
import { isTooLong } from './text-length.js'

export interface ReviewWish {
  readonly overrideId: string
  readonly outcome: string
  readonly personTold: boolean
  readonly note?: string | null | undefined
}

/**
 * Closes an override, once it is over and once only, justified or not: what it was used for is not known before. Nobody reviews their own,
 * in whichever role: it is the caller's reference that is compared, which is one for one member of staff.
 */
export async function reviewOverride(desk: OverrideDesk, ask: Ask, wish: ReviewWish): Promise<OverrideOutcome> {
  const note = writtenText(wish.note)
  const { outcome, personTold } = wish
  const faults = [
    ...(isReviewOutcome(outcome) ? [] : [fault('outcome', 'OUTCOME_UNKNOWN')]),
    ...(note !== undefined && isTooLong(note) ? [fault('note', 'NOTE_TOO_LONG')] : []),
  ]
  if (faults.length > 0) return invalid(...faults)
  return desk.inTransaction(`override ${wish.overrideId}`, async (manager) => {
    const rows = overrideRows(manager)
    const found = await rows.find(wish.overrideId, ask.nhsNumber)
    const reviewedAt = desk.clock.now()
    if (found === undefined) throw new PublicError('OVERRIDE_NOT_FOUND')
    if (found.caller === ask.caller.reference) throw new PublicError('OWN_OVERRIDE')
    if (await rows.isReviewed(found.id)) throw new PublicError('ALREADY_REVIEWED')
    if (overrideState(found, reviewedAt) === 'OPEN') throw new PublicError('OVERRIDE_IS_OPEN')
    const review = {
      outcome,
      personTold,
      note: note ?? null,
      reviewer: ask.caller.reference,
      reviewerName: ask.named.name ?? null,
      reviewerRole: ask.caller.role,
      reviewerOrganisation: ask.caller.organisation,
      reviewedAt,
    }
    await rows.insertReview(found.id, review)
    await desk.events.reviewed(ask, found, review)
    return { outcome: 'REVIEWED', override: found }
  })
}
