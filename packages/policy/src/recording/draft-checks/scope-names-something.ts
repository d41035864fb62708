import { draftFault } from '../draft-faults.js'
import { scopeParts } from '../statement-draft.js'
import type { DraftCheck } from './draft-check.js'

/** Far beyond what anybody decides about by name, and few enough that whoever is asked about them is asked in no time. */
const most = 50

/** None is not any: a list left empty by mistake must not come to mean everything. Nor is one without end. */
export const scopeNamesSomething: DraftCheck = ({ scope }) =>
  scopeParts.flatMap(([part]) => {
    const named = scope[part]?.length
    if (named === 0) return [draftFault(`scope.${part}`, 'SCOPE_EMPTY')]
    return named !== undefined && named > most ? [draftFault(`scope.${part}`, 'SCOPE_TOO_LONG')] : []
  })
