import type { Agreement } from '../../agreement/agreement.js'
import type { Day, Instant } from '../../calendar.js'
import type { DraftFault } from '../draft-faults.js'
import type { StatementDraft } from '../statement-draft.js'

/** Against what a draft is checked. */
export interface DraftCircumstances {
  readonly agreement: Agreement
  readonly dateOfBirth: Day
  /** By the registry's clock. */
  readonly now: Instant
}

/** One rule. Says everything that is wrong by it; what another rule says is left to that one. */
export type DraftCheck = (draft: StatementDraft, circumstances: DraftCircumstances) => readonly DraftFault[]
