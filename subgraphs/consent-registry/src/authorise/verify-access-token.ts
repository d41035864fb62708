import { type AccessTokenClaims, accessTokenClaims, type Clock, clockTolerance, PublicError } from '@crisis-record/subgraph-kit'
import { errors, jwtVerify } from 'jose'
import { createIdentityKeys } from './identity-keys.js'

/** Asymmetric ones alone: with a shared-secret algorithm the issuer's public key would sign (RFC 8725, 3.1). */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']

export type VerifyAccessToken = (token: string) => Promise<AccessTokenClaims>

/** A staff access token, RFC 9068: signature by the one issuer's keys, `typ`, `iss`, `aud`, `exp`. */
export function createAccessTokenVerifier(options: {
  readonly issuer: string
  readonly jwksUrl: string | undefined
  readonly audience: string
  readonly clock: Clock
}): VerifyAccessToken {
  const { issuer, audience, clock } = options
  const keys = createIdentityKeys(options)
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      typ: 'at+jwt',
      issuer,
      audience,
      clockTolerance,
      requiredClaims: ['exp', 'sub'],
      currentDate: clock.now(),
    }).catch(refuse)
    const claims = accessTokenClaims.safeParse(payload)
    if (!claims.success) throw new PublicError('UNAUTHENTICATED', { cause: claims.error })
    return claims.data
  }
}

const aboutTheToken = [
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
] as const

/** What is not about the token is about fetching keys. */
function refuse(cause: unknown): never {
  throw new PublicError(aboutTheToken.some((kind) => cause instanceof kind) ? 'UNAUTHENTICATED' : 'CONSENT_UNAVAILABLE', { cause })
}
