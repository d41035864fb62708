import { deny } from '../decision.js'
import type { Rule } from '../rule.js'

const whereabouts: ReadonlySet<string> = new Set(['CONTACT_DETAILS', 'LOCATION'])

/** Step 0. A restricted person's whereabouts are given to nobody. A flag that cannot be read counts as set. */
export const personRestricted: Rule = {
  name: 'Restricted person',
  asked: 'UNDECIDED',
  find({ person, category }) {
    const flag: unknown = person.restricted
    if (flag === false) return { because: 'The person is not restricted.' }
    if (!whereabouts.has(category)) return { because: 'The person is restricted, but this does not tell where they are.' }
    return {
      decision: deny('NOT_SHARED', { overridable: false }),
      because: 'Denied: the person is restricted, and this would tell where they are.',
    }
  },
}
