import { PublicError } from '@crisis-record/contract'
import { type AccessTokenClaims, accessTokenClaims, clockTolerance } from '@crisis-record/contract/tokens'
import { errors, jwtVerify } from 'jose'
import type { Clock } from '../../clock.js'
import type { IdentityProvider } from '../identity-provider.js'

/** Asymmetric only: a token "signed" with a public key as HMAC secret, or with `none`, is never looked at further. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']

export type VerifyAccessToken = (token: string) => Promise<AccessTokenClaims>

/**
 * Verifies a staff access token (RFC 9068). Throws UNAUTHENTICATED without saying why; the cause stays on the server.
 * The gateway checks so as to refuse early. What a caller may see is decided by the consent registry, which verifies the token again.
 */
export function createAccessTokenVerifier(options: { provider: IdentityProvider; audience: string; clock: Clock }): VerifyAccessToken {
  return async (token) => {
    const { issuer, keys } = await options.provider.find()
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience: options.audience,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub'],
        clockTolerance,
        currentDate: options.clock.now(),
      })
      return accessTokenClaims.parse(payload)
    } catch (cause) {
      throw new PublicError(isProviderDown(cause) ? 'SIGN_IN_UNAVAILABLE' : 'UNAUTHENTICATED', { cause })
    }
  }
}

/** The keys could not be fetched and none were seen before: nothing is known about the token, so it is not called invalid. */
function isProviderDown(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const code = cause instanceof errors.JOSEError ? cause.code : undefined
  return code === errors.JWKSTimeout.code || code === errors.JOSEError.code || cause.message === 'fetch failed'
}
