import {
  type DecisionClaims,
  clockTolerance,
  decisionClaims,
  decisionTokenLifetime,
  decisionTokenType,
} from '@crisis-record/contract/tokens'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import type { Clock } from '../clock.js'
import { Refused } from './refused.js'

/** Longer than a gateway waits for an agency: keys that come too late for one request are there for the next. */
const patienceMs = 10_000

/** `caller` is the `sub` of the request signature. */
export type VerifyDecisionToken = (token: unknown, caller: string | undefined) => Promise<DecisionClaims>

/**
 * The registry's public keys come from one address of this agency's own configuration, never from the token or the gateway.
 * They are fetched anew for an unknown `kid`, at most every 30 seconds, so that keys rotate without downtime.
 */
export function createDecisionTokenVerifier(options: {
  readonly jwksUrl: URL
  readonly issuer: string
  readonly audience: string
  readonly clock: Clock
}): VerifyDecisionToken {
  const { jwksUrl, issuer, audience, clock } = options
  const registryKeys = createRemoteJWKSet(jwksUrl, { cooldownDuration: 30_000, timeoutDuration: patienceMs, cacheMaxAge: 600_000 })
  return async (token, caller) => {
    if (token === undefined) throw new Refused('DECISION_MISSING')
    if (typeof token !== 'string' || token.length > 8_192) throw new Refused('DECISION_MALFORMED')
    const { payload } = await jwtVerify(token, registryKeys, {
      algorithms: ['EdDSA'],
      typ: decisionTokenType,
      issuer,
      audience,
      clockTolerance,
      maxTokenAge: decisionTokenLifetime,
      requiredClaims: ['exp', 'jti', 'sub'],
      currentDate: clock.now(),
    }).catch(refuse)
    const claims = decisionClaims.safeParse(payload)
    if (!claims.success) throw new Refused('DECISION_MALFORMED')
    if (claims.data.exp - claims.data.iat > decisionTokenLifetime) throw new Refused('DECISION_MALFORMED')
    // Without this, one caller's decision could be used under another caller's request.
    if (caller === undefined || claims.data.sub !== caller) throw new Refused('CALLER_MISMATCH')
    return claims.data
  }
}

function refuse(cause: unknown): never {
  if (cause instanceof errors.JWTExpired) throw new Refused('DECISION_EXPIRED', cause)
  if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys)
    throw new Refused('DECISION_KEY_UNKNOWN', cause)
  if (cause instanceof errors.JWSSignatureVerificationFailed || cause instanceof errors.JOSEAlgNotAllowed)
    throw new Refused('DECISION_INVALID', cause)
  if (cause instanceof errors.JWTClaimValidationFailed) {
    const foreign = cause.claim === 'aud' || cause.claim === 'iss'
    throw new Refused(foreign ? 'DECISION_FOREIGN' : cause.claim === 'iat' ? 'DECISION_EXPIRED' : 'DECISION_MALFORMED', cause)
  }
  if (cause instanceof errors.JWTInvalid || cause instanceof errors.JWSInvalid || cause instanceof errors.JOSENotSupported) {
    throw new Refused('DECISION_MALFORMED', cause)
  }
  // What is left comes from fetching: not reachable, too slow, not 200, not a key set.
  throw new Refused('REGISTRY_KEYS_UNAVAILABLE', cause)
}
