import { draftChecks } from './draft-checks/index.js'
import type { DraftCircumstances } from './draft-checks/draft-check.js'
import type { DraftFault } from './draft-faults.js'
import type { StatementDraft } from './statement-draft.js'

/** Everything that is wrong with a choice put forward, at once; nothing if it may be recorded. */
export function checkDraft(draft: StatementDraft, circumstances: DraftCircumstances): readonly DraftFault[] {
  return draftChecks.flatMap((check) => check(draft, circumstances))
}
