import { capabilitiesOf } from '../../agreement/agreement.js'
import type { Override, Question } from '../question.js'
import type { Rule } from '../rule.js'

/** Step 4. "Break glass": an active override of this caller, for this person and category, opens what was denied overridably. */
export const emergencyOverride: Rule = {
  name: 'Override',
  asked: 'DENIED_OVERRIDABLY',
  find(question, soFar) {
    const held = question.overrides.filter((override) => opens(override, question)).map(({ id }) => id)
    const override = held.sort()[0]
    if (override === undefined) return { because: 'An override could open this; none is held.' }
    return {
      decision: { outcome: 'PERMIT', basis: 'OVERRIDE', statements: soFar?.statements ?? [], override },
      because: `Permitted all the same: opened by override ${override}.`,
    }
  },
}

/** Bound to caller, role, organisation, purpose, person and session; the role must still be one that may override. */
function opens(override: Override, { caller, purpose, person, agreement, category, now }: Question): boolean {
  return (
    override.caller === caller.reference &&
    override.role === caller.role &&
    override.organisation === caller.organisation &&
    override.purpose === purpose &&
    override.nhsNumber === person.nhsNumber &&
    (override.session === undefined || override.session === caller.session) &&
    override.categories.includes(category) &&
    override.openedAt <= now &&
    now < override.expiresAt &&
    (override.endedAt === undefined || override.endedAt === null) &&
    capabilitiesOf(agreement, caller.role, purpose).has('OVERRIDE')
  )
}
