import { termsOf } from '../../agreement/agreement.js'
import { deny, permit } from '../decision.js'
import type { Rule } from '../rule.js'

/** Step 3. Nobody said anything: implied consent serves only where both the role's purpose and the category rest on it. */
export const sharingDefault: Rule = {
  name: 'Default',
  asked: 'UNDECIDED',
  find({ agreement, caller, purpose, category }) {
    const terms = agreement.categories.get(category)
    if (terms?.basis === 'IMPLIED' && termsOf(agreement, caller.role, purpose)?.basis === 'IMPLIED') {
      return { decision: permit('IMPLIED_CONSENT'), because: 'Permitted on implied consent.' }
    }
    return {
      decision: deny('NOT_SHARED', { overridable: terms?.overridable === true }),
      because: 'Denied: implied consent does not serve here, and nobody agreed.',
    }
  },
}
