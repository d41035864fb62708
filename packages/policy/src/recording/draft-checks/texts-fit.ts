import { draftFault } from '../draft-faults.js'
import { fitsOneLine, isGiven } from '../short-text.js'
import type { DraftCheck } from './draft-check.js'

/** Names and the like are one short line each: they are shown beside the choice, and printed. */
export const textsFit: DraftCheck = (draft) =>
  (['how', 'givenBy', 'relationship', 'assessor'] as const).flatMap((field) => {
    const text = draft[field]
    return isGiven(text) && !fitsOneLine(text) ? [draftFault(field, 'TEXT_UNFIT')] : []
  })
