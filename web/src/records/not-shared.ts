import type { Category } from '@crisis-record/contract'
import type { Sharing } from './record-patient.js'
import { text } from './text.js'

export interface NotShared {
  readonly why: string
  readonly whatCanBeDone: readonly string[]
  /** Whether this caller could open it by an override. A matter of role and category, not of why it is withheld. */
  readonly overridable: boolean
}

/**
 * What a panel says when it is withheld, from the sharing outcomes alone: they come from the decision, never from whether
 * anything exists. A quiet panel has one text for a refusal, for never having asked and for having nothing.
 */
export function notShared(
  panel: { readonly category: Category; readonly quiet: boolean },
  { sharing, deceased }: { readonly sharing: Sharing; readonly deceased: boolean },
): NotShared {
  // Then nothing is shared, of any category, nor told of.
  if (deceased) return { why: text.notShared.deceased, whatCanBeDone: [text.notShared.askTheAgency], overridable: false }
  // Outcomes are told for all that the role could ever see for this reason: what is not among them is outside it.
  const outside = sharing.length > 0 && !sharing.some((outcome) => outcome.category === panel.category)
  if (outside && !panel.quiet) return { why: text.notShared.role, whatCanBeDone: [text.notShared.askAColleague], overridable: false }
  const outcomes = sharing.filter((outcome) => outcome.category === panel.category && !outcome.shared)
  const reason = panel.quiet ? null : (outcomes.find((outcome) => outcome.reason !== null)?.reason ?? null)
  const remedies = outcomes.flatMap((outcome) => (outcome.whatCanBeDone === null ? [] : [outcome.whatCanBeDone]))
  return {
    why: reasonWords(reason),
    whatCanBeDone: remedies.length > 0 ? [...new Set(remedies)] : [text.notShared.askThePerson],
    overridable: outcomes.some((outcome) => outcome.overridable),
  }
}

/** True where the category is open to this caller by their own override alone. */
export function isOpenedByOverride(category: Category, sharing: Sharing): boolean {
  return sharing.some((outcome) => outcome.category === category && outcome.shared && outcome.basis === 'OVERRIDE')
}

/** True where this caller may see the category, so that a missing value inside can be told from a withheld one. */
export function isShared(category: Category, sharing: Sharing): boolean {
  const outcomes = sharing.filter((outcome) => outcome.category === category)
  return outcomes.length > 0 && outcomes.every((outcome) => outcome.shared)
}

export function reasonWords(reason: string | null): string {
  switch (reason) {
    case 'PATIENT_OBJECTED':
      return text.notShared.objected
    case 'ROLE_NOT_PERMITTED':
      return text.notShared.role
    case 'PERSON_DECEASED':
      return text.notShared.deceased
    default:
      return text.notShared.notShared
  }
}
