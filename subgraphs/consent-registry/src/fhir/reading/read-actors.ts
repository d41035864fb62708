import { isRole, parseOdsCode } from '@crisis-record/contract'
import type { Effect, Extent } from '@crisis-record/policy'
import { codeSystems, identifierSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { Provision, Reference } from './consent-schema.js'
import { codesOf } from './read-codes.js'

export interface Actors {
  readonly source: Extent
  readonly organisation: Extent
  readonly role: Extent
}

const custodian = `${codeSystems.participation}|CST`
const recipients: ReadonlySet<string> = new Set(['IRCP', 'PRCP'].map((code) => `${codeSystems.participation}|${code}`))
const anyone = '*'

type Actor = { readonly holds: string } | { readonly role: string; readonly organisation: string }

/**
 * Who holds (CST) and who receives (IRCP, PRCP, or one of our roles). Recipients are read as pairs of role and organisation, either of which may be any;
 * they must be all pairs of some roles with some organisations, since that is what a statement can say.
 */
export function readActors(
  { actor }: Provision,
  at: { readonly path: string; readonly effect: Effect; readonly together: boolean },
  faults: Faults,
): Actors | null {
  if (actor === undefined) return { source: 'ANY', organisation: 'ANY', role: 'ANY' }
  const path = `${at.path}.actor`
  const read = actor.map((one, index) => readActor(one, `${path}[${index}]`, faults))
  if (read.some((one) => one === null)) return null
  const all = read.flatMap((one) => one ?? [])
  const holders = all.flatMap((one) => ('holds' in one ? [one.holds] : []))
  const pairs = all.flatMap((one) => ('role' in one ? [one] : []))
  if (holders.length > 0 && pairs.length > 0 && at.effect === 'REFUSE' && !at.together)
    return faults.add(path, 'a refusal of a holder and a recipient may mean either or both: refuse each by a provision of its own')
  const roles = new Set(pairs.map(({ role }) => role))
  const organisations = new Set(pairs.map(({ organisation }) => organisation))
  const written = new Set(pairs.map(({ role, organisation }) => `${role} ${organisation}`))
  const whole = written.size === roles.size * organisations.size
  if (!whole || isMixed(roles) || isMixed(organisations))
    return faults.add(path, 'these roles and organisations cannot be said by one rule: name each by a provision of its own')
  return { source: toExtent(new Set(holders)), organisation: toExtent(organisations), role: toExtent(roles) }
}

function readActor(actor: NonNullable<Provision['actor']>[number], path: string, faults: Faults): Actor | null {
  const codes = codesOf(actor.role)
  const [code = ''] = codes
  if (codes.length !== 1) return faults.add(`${path}.role`, 'must be one code')
  const { identifier } = actor.reference
  if (code.startsWith(`${codeSystems.ownRole}|`)) {
    const role = code.slice(codeSystems.ownRole.length + 1)
    if (!isRole(role)) return faults.add(`${path}.role`, 'is not a role we know')
    const organisation = readOrganisation(actor.reference, path, faults)
    return organisation === null ? null : { role, organisation }
  }
  if (recipients.has(code)) {
    if (identifier?.system === codeSystems.ownRole) {
      return isRole(identifier.value)
        ? { role: identifier.value, organisation: anyone }
        : faults.add(`${path}.reference`, 'is not a role we know')
    }
    const organisation = readOrganisation(actor.reference, path, faults)
    return organisation === null ? null : { role: anyone, organisation }
  }
  if (code !== custodian)
    return faults.add(`${path}.role`, 'is neither the one who holds (CST) nor one who receives (IRCP, PRCP, or a role of ours)')
  const holds = readOrganisation(actor.reference, path, faults)
  return holds === null ? null : { holds }
}

function readOrganisation({ type, identifier }: Reference, path: string, faults: Faults): string | null {
  if (type !== undefined && type !== 'Organization') return faults.add(`${path}.reference.type`, 'is not an organisation')
  if (identifier?.system !== identifierSystems.odsCode) return faults.add(`${path}.reference`, 'names no organisation by its ODS code')
  return parseOdsCode(identifier.value) ?? faults.add(`${path}.reference.identifier.value`, 'is not an ODS code')
}

const isMixed = (words: ReadonlySet<string>) => words.has(anyone) && words.size > 1

function toExtent(words: ReadonlySet<string>): Extent {
  return words.size === 0 || words.has(anyone) ? 'ANY' : [...words].sort()
}
