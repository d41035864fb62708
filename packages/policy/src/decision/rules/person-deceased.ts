import { deny } from '../decision.js'
import type { Rule } from '../rule.js'

const afterDeath: ReadonlySet<string> = new Set(['DEMOGRAPHICS', 'ACCESS_HISTORY'])

/** Step 0. Confidentiality survives death; implied consent does not. */
export const personDeceased: Rule = {
  name: 'Deceased person',
  asked: 'UNDECIDED',
  find({ person, category }) {
    if (person.deceasedOn === undefined || person.deceasedOn === null) return { because: 'The person is not known to have died.' }
    if (afterDeath.has(category)) return { because: 'The person has died, but this may still be asked.' }
    return { decision: deny('PERSON_DECEASED', { overridable: false }), because: 'Denied: the person has died.' }
  },
}
