import type { Effect } from '@crisis-record/policy'
import { codeSystems, sharingPolicy } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import type { ConsentResource, Provision } from './consent-schema.js'
import { codesOf } from './read-codes.js'

const rules: Readonly<Record<string, Effect>> = {
  [`${codeSystems.policyRule}|OPTIN`]: 'PERMIT',
  [`${codeSystems.policyRule}|OPTINR`]: 'PERMIT',
  [`${codeSystems.policyRule}|OPTOUT`]: 'REFUSE',
  [`${codeSystems.policyRule}|OPTOUTE`]: 'REFUSE',
}
const restricted = `${codeSystems.policyRule}|OPTINR`

const narrowing = ['actor', 'action', 'securityLabel', 'purpose', 'class', 'code', 'dataPeriod', 'data', 'modifierExtension'] as const

/**
 * What the root permits or refuses. R4 leaves `type` out there and lets the policy decide; practice writes it. Where both are given they must agree.
 *
 * R4 calls a provision both "constraints to the base policy" and "an exception to the base policy". So a root that names less than everything
 * means two different things unless its type says which; it is refused where the wrong one would show more.
 */
export function readBaseRule(consent: ConsentResource, faults: Faults): Effect | null {
  const policy = readPolicy(consent, faults)
  if (policy === null) return null
  const { provision } = consent
  const type = provision?.type === undefined ? undefined : provision.type === 'permit' ? 'PERMIT' : 'REFUSE'
  const narrowed = narrowing.filter((key) => provision?.[key] !== undefined)
  if (policy === undefined)
    return type ?? faults.add('Consent.provision.type', 'is missing, and no policyRule says whether the base permits or refuses')
  if (type !== undefined && type !== policy) return faults.add('Consent.provision.type', 'says otherwise than Consent.policyRule')
  const said = type === undefined ? 'the provision may be a limit of the policy or an exception to it: say which by its type' : undefined
  const optedOut =
    policy === 'REFUSE' ? 'the policyRule opts out of everything, and the provision of less: leave out one of them' : undefined
  const ambiguous = said ?? optedOut
  if (ambiguous !== undefined && narrowed.length > 0) {
    for (const key of narrowed) faults.add(`Consent.provision.${key}`, ambiguous)
    return null
  }
  if (codesOf(consent.policyRule).includes(restricted) && !isRestricted(provision))
    return faults.add('Consent.provision', 'names no restriction, though the policyRule is OPTINR')
  return policy
}

/** The effect the policy gives the base; undefined where the policy is ours, which leaves it to the type of the root. */
function readPolicy({ policy = [], policyRule }: ConsentResource, faults: Faults): Effect | undefined | null {
  const foreign = policy.findIndex(({ uri, authority }) => uri !== sharingPolicy || authority !== undefined)
  if (foreign >= 0) {
    return faults.add(`Consent.policy[${foreign}]`, 'is a policy we do not know: its rules might limit what this permits')
  }
  if (policyRule === undefined) {
    if (policy.length > 0) return undefined
    return faults.add('Consent.policyRule', 'is missing, and there is no policy')
  }
  const effects = new Set(codesOf(policyRule).map((code) => (Object.hasOwn(rules, code) ? rules[code] : undefined)))
  const [effect] = effects
  if (effects.size === 1 && effect !== undefined) return effect
  return faults.add('Consent.policyRule', 'is not a policy rule we know: OPTIN, OPTINR, OPTOUT or OPTOUTE')
}

function isRestricted(provision: Provision | undefined): boolean {
  return provision?.provision !== undefined || narrowing.some((key) => provision?.[key] !== undefined)
}
