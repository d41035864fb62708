import { type Agreement, displaces, prepare, type ReadableStatement } from '@crisis-record/policy'
import type { Faults } from '../element-fault.js'
import type { Rule } from './read-rules.js'

/**
 * Statements know no nesting: a permit holds against a refusal by being narrower. So each permit must hold against exactly the refusals it is an exception to.
 * One that would hold against another refusal as well, of a sister rule it happens to lie within, would show what that one withholds.
 */
export function checkExceptions(rules: readonly Rule[], agreement: Agreement, faults: Faults): void {
  const prepared = new Map(rules.map((rule) => [rule, prepare(asStatement(rule), agreement)]))
  for (const permit of rules.filter(({ effect }) => effect === 'PERMIT')) {
    for (const refusal of rules.filter(({ effect }) => effect === 'REFUSE')) {
      const [t, s] = [prepared.get(permit), prepared.get(refusal)]
      const holds = t !== undefined && s !== undefined && displaces(t, s)
      const meant = permit.exceptionTo.includes(refusal)
      if (meant && !holds) faults.add(permit.path, 'names no less than the rule it is an exception to')
      if (holds && !meant) faults.add(permit.path, 'lies within another refusal it is no exception to, and would undo it')
    }
  }
}

/** All rules of a resource are given at one time, by one voice. */
function asStatement({ path, effect, scope }: Rule): ReadableStatement {
  return { form: 'READABLE', id: path, effect, scope, authority: 'PERSON', givenAt: 0, recordedAt: 0, ended: false }
}
