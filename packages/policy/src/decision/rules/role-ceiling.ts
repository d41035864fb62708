import { termsOf } from '../../agreement/agreement.js'
import { deny, permit } from '../decision.js'
import type { Rule } from '../rule.js'

/** Step 1. What a role may never see for a purpose, and what its ceiling alone decides. */
export const roleCeiling: Rule = {
  name: 'Ceiling',
  asked: 'UNDECIDED',
  find({ agreement, caller, purpose, category }) {
    const asked = `${category} for ${caller.role} and purpose ${purpose}`
    const terms = agreement.categories.get(category)
    if (terms === undefined || termsOf(agreement, caller.role, purpose)?.ceiling.has(category) !== true) {
      return { decision: deny('ROLE_NOT_PERMITTED', { overridable: false }), because: `Denied: the agreement does not list ${asked}.` }
    }
    if (terms.basis === 'ROLE')
      return { decision: permit('ROLE'), because: `Permitted: the agreement lists ${asked}, and for this the role decides alone.` }
    return { because: `The agreement lists ${asked}; whether it is shared is for the person to say.` }
  },
}
