import { draftFault } from '../draft-faults.js'
import { scopeParts } from '../statement-draft.js'
import type { DraftCheck } from './draft-check.js'

/** None is not any: a list left empty by mistake must not come to mean everything. */
export const scopeNamesSomething: DraftCheck = ({ scope }) =>
  scopeParts.flatMap(([part]) => (scope[part]?.length === 0 ? [draftFault(`scope.${part}`, 'SCOPE_EMPTY')] : []))
