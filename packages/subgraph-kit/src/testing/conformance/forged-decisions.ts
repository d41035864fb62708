import type { DecisionClaims } from '@crisis-record/contract/tokens'
import type { RefusalReason } from '../../trust/refused.js'
import { compactJws, hmac, unsigned } from '../compact-jws.js'
import type { TestSubgraph } from '../start-test-subgraph.js'
import { makeSigningKey, signDecision, testDecisionClaims } from '../test-keys.js'

/** Claims that would open everything asked, if the token that carries them held. */
type Claims = Partial<DecisionClaims>

const now = () => Math.floor(Date.now() / 1000)

const header = { typ: 'decision+jwt', alg: 'EdDSA' }

function claimsFor(agency: TestSubgraph<unknown>, claims: Claims, altered: Partial<Record<keyof DecisionClaims, unknown>> = {}): object {
  return { ...testDecisionClaims({ aud: agency.odsCode, ...claims }), ...altered }
}

function altered(change: Partial<Record<keyof DecisionClaims, unknown>> | (() => Partial<Record<keyof DecisionClaims, unknown>>)) {
  return (agency: TestSubgraph<unknown>, claims: Claims) =>
    signDecision(agency.keys.registry, claimsFor(agency, claims, typeof change === 'function' ? change() : change))
}

/** HMAC with a public key as the secret: what a verifier that lets the token choose the algorithm would accept. */
function confused(secret: (agency: TestSubgraph<unknown>) => Buffer | string) {
  return (agency: TestSubgraph<unknown>, claims: Claims) =>
    compactJws({ ...header, alg: 'HS256', kid: agency.keys.registry.kid }, claimsFor(agency, claims), hmac('sha256', secret(agency)))
}

/** Decision tokens that do not hold, each for one reason. The signature around them does. */
export const forgedDecisions: readonly {
  readonly what: string
  readonly reason: RefusalReason
  readonly make: (agency: TestSubgraph<unknown>, claims: Claims) => unknown
}[] = [
  { what: 'no decision', reason: 'DECISION_MISSING', make: () => undefined },
  { what: 'a decision that is null', reason: 'DECISION_MALFORMED', make: () => null },
  { what: 'a decision that is an object', reason: 'DECISION_MALFORMED', make: (_agency, claims) => claims },
  { what: 'a decision that is not a token', reason: 'DECISION_MALFORMED', make: () => 'a.b.c' },
  { what: 'an expired decision', reason: 'DECISION_EXPIRED', make: altered(() => ({ iat: now() - 200, exp: now() - 140 })) },
  { what: 'a decision from the future', reason: 'DECISION_EXPIRED', make: altered(() => ({ iat: now() + 90, exp: now() + 150 })) },
  { what: 'a decision that lives too long', reason: 'DECISION_MALFORMED', make: altered(() => ({ exp: now() + 86_400 })) },
  { what: 'a decision without expiry', reason: 'DECISION_MALFORMED', make: altered({ exp: undefined }) },
  { what: "another agency's decision", reason: 'DECISION_FOREIGN', make: altered({ aud: 'ZZ999' }) },
  {
    what: 'a decision for several agencies',
    reason: 'DECISION_MALFORMED',
    make: (agency, claims) => altered({ aud: [agency.odsCode, 'ZZ999'] })(agency, claims),
  },
  { what: 'a decision of another issuer', reason: 'DECISION_FOREIGN', make: altered({ iss: 'https://elsewhere.example' }) },
  { what: 'a decision about another caller', reason: 'CALLER_MISMATCH', make: altered({ sub: 'another-caller' }) },
  { what: 'a decision about no caller', reason: 'DECISION_MALFORMED', make: altered({ sub: undefined }) },
  {
    what: 'a decision with an unknown category',
    reason: 'DECISION_MALFORMED',
    make: (agency, claims) => altered({ permit: [...(claims.permit ?? []), 'EVERYTHING'] })(agency, claims),
  },
  { what: 'a decision with an unknown purpose', reason: 'DECISION_MALFORMED', make: altered({ purpose: 'CURIOSITY' }) },
  { what: 'a decision whose permit is not a list', reason: 'DECISION_MALFORMED', make: altered({ permit: 'CRISIS_PLAN' }) },
  {
    what: 'a decision signed by another key under the known id',
    reason: 'DECISION_INVALID',
    make: (agency, claims) => signDecision(makeSigningKey(agency.keys.registry.kid), claimsFor(agency, claims)),
  },
  {
    what: 'a decision signed by an unknown key',
    reason: 'DECISION_KEY_UNKNOWN',
    make: (agency, claims) => signDecision(makeSigningKey(), claimsFor(agency, claims)),
  },
  { what: 'a decision with a key of its own in the header', reason: 'DECISION_KEY_UNKNOWN', make: ownKeyInHeader },
  {
    what: 'a decision with algorithm none',
    reason: 'DECISION_INVALID',
    make: (agency, claims) => compactJws({ ...header, alg: 'none' }, claimsFor(agency, claims), unsigned),
  },
  {
    what: 'a decision signed by HS256 with the public key (raw)',
    reason: 'DECISION_INVALID',
    make: confused((agency) => Buffer.from(agency.keys.registry.publicJwk.x ?? '', 'base64url')),
  },
  {
    what: 'a decision signed by HS256 with the public key (PEM)',
    reason: 'DECISION_INVALID',
    make: confused((agency) => agency.keys.registry.publicKey.export({ type: 'spki', format: 'pem' })),
  },
  {
    what: 'a decision signed by HS256 with the public key (JWK)',
    reason: 'DECISION_INVALID',
    make: confused((agency) => JSON.stringify(agency.keys.registry.publicJwk)),
  },
  {
    what: 'a decision of a wrong type',
    reason: 'DECISION_MALFORMED',
    make: (agency, claims) => signDecision(agency.keys.registry, claimsFor(agency, claims), { typ: 'JWT' }),
  },
  {
    what: 'a decision of no type',
    reason: 'DECISION_MALFORMED',
    make: (agency, claims) => signDecision(agency.keys.registry, claimsFor(agency, claims), { typ: undefined }),
  },
]

function ownKeyInHeader(agency: TestSubgraph<unknown>, claims: Claims): string {
  const own = makeSigningKey()
  return signDecision(own, claimsFor(agency, claims), { jwk: own.publicJwk })
}
