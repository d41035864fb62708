import { undisplaced } from '../../statements/displaces.js'
import type { PreparedStatement } from '../../statements/prepare.js'
import { takenFor } from '../taken.js'
import { deny, permit } from '../decision.js'
import type { Question } from '../question.js'
import type { Finding, Rule } from '../rule.js'

/** Step 2. What the person, or someone for them, decided. One refusal refuses; else one permit permits. */
export const sharingStatements: Rule = {
  name: 'Statements',
  asked: 'UNDECIDED',
  find(question) {
    const taken = takenFor(question)
    const left = undisplaced(taken)
    const [refusals, permits] = [left.filter(refuses), left.filter((one) => !refuses(one))]
    const gone = taken.length - left.length
    const displaced = gone === 0 ? '' : ` ${gone} displaced by others.`
    if (refusals.length > 0) return refused(question, refusals, displaced)
    if (permits.length > 0) return permitted(permits, displaced)
    return { because: 'No statement speaks to this.' }
  },
}

function refused({ agreement, category, source }: Question, refusals: readonly PreparedStatement[], displaced: string): Finding {
  const terms = agreement.categories.get(category)
  const quiet = terms?.quiet !== false || agreement.quietKinds.has(source.kind)
  const objected = refusals.some(({ readable }) => readable !== undefined)
  const statements = idsOf(refusals)
  return {
    decision: deny(objected && !quiet ? 'PATIENT_OBJECTED' : 'NOT_SHARED', { overridable: terms?.overridable === true, statements }),
    because: `Denied: refused by ${statements.join(', ')}${objected ? '' : ' (unreadable, so taken as a refusal)'}.${displaced}`,
  }
}

function permitted(permits: readonly PreparedStatement[], displaced: string): Finding {
  const bestInterestsAlone = permits.every(({ readable }) => readable?.authority === 'BEST_INTERESTS')
  const statements = idsOf(permits)
  return {
    decision: permit(bestInterestsAlone ? 'BEST_INTERESTS' : 'EXPLICIT_CONSENT', statements),
    because: `Permitted by ${statements.join(', ')}${bestInterestsAlone ? ', in the person’s best interests' : ''}.${displaced}`,
  }
}

function refuses({ readable }: PreparedStatement): boolean {
  return readable?.effect !== 'PERMIT'
}

function idsOf(prepared: readonly PreparedStatement[]): readonly string[] {
  return prepared.map(({ statement }) => statement.id).sort()
}
