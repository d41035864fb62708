import { isCategory, isPurpose, parseOdsCode } from '@crisis-record/contract'
import type { Agreement, RoleTerms } from '../../agreement/agreement.js'
import { draftFault, type DraftFaultCode } from '../draft-faults.js'
import type { ScopeDraft } from '../statement-draft.js'
import type { DraftCheck } from './draft-check.js'

type Part = keyof Omit<ScopeDraft, 'emergencyExcepted'>

/** Every word of the scope is one of today's vocabulary, and one that a choice can be about. One fault a part and code. */
export const scopeWordsAreKnown: DraftCheck = ({ scope }, { agreement }) => {
  const roles: ReadonlyMap<string, ReadonlyMap<string, RoleTerms>> = agreement.roles
  const faultOf: Readonly<Record<Part, (word: string) => DraftFaultCode | undefined>> = {
    categories: (word) => categoryFault(word, agreement),
    sources: (word) => (parseOdsCode(word) === undefined ? 'ODS_CODE_INVALID' : undefined),
    organisations: (word) => (parseOdsCode(word) === undefined ? 'ODS_CODE_INVALID' : undefined),
    roles: (word) => (roles.has(word) ? undefined : 'ROLE_UNKNOWN'),
    purposes: (word) => (isPurpose(word) ? undefined : 'PURPOSE_UNKNOWN'),
  }
  const parts: readonly Part[] = ['categories', 'sources', 'organisations', 'roles', 'purposes']
  return parts.flatMap((part) => {
    const codes = new Set((scope[part] ?? []).map((word) => faultOf[part](word)))
    return [...codes].flatMap((code) => (code === undefined ? [] : [draftFault(`scope.${part}`, code)]))
  })
}

function categoryFault(word: string, agreement: Agreement): DraftFaultCode | undefined {
  const terms = isCategory(word) ? agreement.categories.get(word) : undefined
  if (terms === undefined) return 'CATEGORY_UNKNOWN'
  return terms.basis === 'ROLE' ? 'CATEGORY_BY_ROLE' : undefined
}
