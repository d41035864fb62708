import {
  type CapacityAnswer,
  capacityAnswersFor,
  type Category,
  isCapacityAnswer,
  isOverrideReason,
  type OverrideReason,
  writtenText,
} from '@crisis-record/subgraph-kit'
import type { Ask } from './ask.js'
import { chosenCategories } from './chosen-categories.js'
import { type Fault, fault, type OverrideFaultCode } from './override-faults.js'
import { isTooLong, isTooShort } from './text-length.js'

export interface OpeningWish {
  readonly reason: string
  readonly capacity: string
  readonly categories: readonly string[]
  readonly justification?: string | null | undefined
}

/** A wish in which nothing is wrong. */
export interface Opening {
  readonly reason: OverrideReason
  readonly capacity: CapacityAnswer
  readonly categories: readonly Category[]
  readonly justification: string | undefined
}

/** Everything that is wrong with a wish to open an override, at once; or the opening it asks for. */
export function checkOpening(wish: OpeningWish, ask: Ask): { readonly faults: readonly Fault[] } | { readonly opening: Opening } {
  const { reason, capacity } = wish
  const { categories, faults: wrongCategories } = chosenCategories(wish.categories, {
    agreement: ask.agreement,
    role: ask.caller.role,
    purpose: ask.purpose,
  })
  const justification = writtenText(wish.justification)
  const faults = [
    ...reasonFaults(reason, capacity),
    ...wrongCategories,
    ...(wrongCategories.length === 0 && !opensAnything(categories, ask) ? [fault('categories', 'NOTHING_TO_OPEN')] : []),
    ...justificationFaults(justification),
  ]
  if (faults.length > 0 || !isOverrideReason(reason) || !isCapacityAnswer(capacity)) return { faults }
  return { opening: { reason, capacity, categories, justification } }
}

/** What is wrong with a justification, where one was written. */
export function justificationFaults(justification: string | undefined): readonly Fault[] {
  if (justification === undefined) return []
  if (isTooLong(justification)) return [fault('justification', 'JUSTIFICATION_TOO_LONG')]
  return isTooShort(justification) ? [fault('justification', 'JUSTIFICATION_TOO_SHORT')] : []
}

function reasonFaults(reason: string, capacity: string): Fault[] {
  const unknown = [
    ...(isOverrideReason(reason) ? [] : [fault('reason', 'REASON_UNKNOWN')]),
    ...(isCapacityAnswer(capacity) ? [] : [fault('capacity', 'CAPACITY_UNKNOWN')]),
  ]
  if (!isOverrideReason(reason) || !isCapacityAnswer(capacity)) return unknown
  return capacityAnswersFor[reason].includes(capacity) ? [] : [fault('capacity', misfit[reason])]
}

const misfit: Readonly<Record<OverrideReason, OverrideFaultCode>> = {
  VITAL_INTERESTS: 'CAPACITY_VITAL_INTERESTS',
  SAFEGUARDING: 'CAPACITY_NOT_THE_LAW',
  PUBLIC_INTEREST: 'CAPACITY_NOT_THE_LAW',
  STATUTE: 'CAPACITY_THE_LAW',
  COURT_ORDER: 'CAPACITY_THE_LAW',
}

/**
 * Whether any of it is shared already or was denied in a way an override opens. What is shared counts: single items of it may be sealed, and
 * nobody is told whether any are. Of someone who died nothing can be opened, nor the whereabouts of a restricted person.
 */
function opensAnything(categories: readonly Category[], { decisions }: Ask): boolean {
  const chosen = new Set(categories)
  return decisions.some(({ category, decision }) => chosen.has(category) && (decision.outcome === 'PERMIT' || decision.overridable))
}
