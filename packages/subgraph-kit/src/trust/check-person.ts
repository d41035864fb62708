import { parseNhsNumber } from '@crisis-record/contract'
import type { DecisionClaims } from '@crisis-record/contract/tokens'
import type { NamedPersons } from './person-arguments.js'
import { Refused } from './refused.js'

/**
 * Whatever the operation names must be the person of the decision: a genuine decision about one person opens no other.
 * An argument may write the number as people do, with spaces; a representation is the gateway's own and is exact.
 * A decision without a person serves a search: no entity, no argument `nhsNumber`; an input field of that name is then what is searched for.
 */
export function checkPerson(decision: DecisionClaims, named: NamedPersons): void {
  const { person } = decision
  if (person === undefined) {
    if (decision.may.length === 0 || named.representations.length > 0 || named.argumentsGiven.length > 0)
      throw new Refused('PERSON_MISSING')
    return
  }
  const same = [...named.argumentsGiven, ...named.inputFieldsGiven].every((given) => parseNhsNumber(given) === person)
  if (!same || !named.representations.every((representation) => isPatient(representation, person))) throw new Refused('PERSON_MISMATCH')
}

/** Exactly the two keys: anything further could be taken for data by a resolver. */
function isPatient(representation: unknown, person: string): boolean {
  if (typeof representation !== 'object' || representation === null) return false
  const entries = new Map<string, unknown>(Object.entries(representation))
  return entries.size === 2 && entries.get('__typename') === 'Patient' && entries.get('nhsNumber') === person
}
