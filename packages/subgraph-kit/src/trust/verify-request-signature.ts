import {
  type RequestClaims,
  type RequestKey,
  clockTolerance,
  hashBody,
  requestClaims,
  requestSignatureLifetime,
  requestSignatureType,
} from '@crisis-record/contract/tokens'
import { errors, jwtVerify } from 'jose'
import { webcrypto } from 'node:crypto'
import type { Clock } from '../clock.js'
import { Refused } from './refused.js'
import type { ReplayCache } from './replay-cache.js'

/** `signature` is the header as received, `body` the bytes as received: nothing may have parsed or decoded them before. */
export type VerifyRequestSignature = (signature: unknown, body: Uint8Array) => Promise<RequestClaims>

export async function createRequestSignatureVerifier(options: {
  readonly keys: readonly RequestKey[]
  readonly audience: string
  readonly clock: Clock
  readonly seen: ReplayCache
}): Promise<VerifyRequestSignature> {
  const { audience, clock, seen } = options
  const keys = new Map(await Promise.all(options.keys.map(async ({ kid, key }) => [kid, await importKey(key)] as const)))
  return async (signature, body) => {
    if (signature === undefined) throw new Refused('SIGNATURE_MISSING')
    if (typeof signature !== 'string' || signature.length > 2_048) throw new Refused('SIGNATURE_MALFORMED')
    const now = clock.now()
    const { payload } = await jwtVerify(
      signature,
      ({ kid }) => {
        const key = typeof kid === 'string' ? keys.get(kid) : undefined
        if (key === undefined) throw new Refused('SIGNATURE_KEY_UNKNOWN')
        return key
      },
      {
        algorithms: ['HS256'],
        typ: requestSignatureType,
        audience,
        clockTolerance,
        maxTokenAge: requestSignatureLifetime,
        requiredClaims: ['exp', 'jti', 'bsh'],
        currentDate: now,
      },
    ).catch(refuse)
    const claims = requestClaims.safeParse(payload)
    if (!claims.success) throw new Refused('SIGNATURE_MALFORMED')
    // A longer life than agreed would outlive the memory of the replay cache.
    if (claims.data.exp - claims.data.iat > requestSignatureLifetime) throw new Refused('SIGNATURE_MALFORMED')
    if (claims.data.bsh !== hashBody(body)) throw new Refused('BODY_ALTERED')
    seen.accept(claims.data.jti, now.getTime())
    return claims.data
  }
}

function importKey(base64url: string): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('raw', Buffer.from(base64url, 'base64url'), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

function refuse(cause: unknown): never {
  if (cause instanceof Refused) throw cause
  if (cause instanceof errors.JWTExpired) throw new Refused('SIGNATURE_EXPIRED', cause)
  if (cause instanceof errors.JWTClaimValidationFailed) {
    throw new Refused(
      cause.claim === 'aud' ? 'SIGNATURE_FOREIGN_AUDIENCE' : cause.claim === 'iat' ? 'SIGNATURE_EXPIRED' : 'SIGNATURE_MALFORMED',
      cause,
    )
  }
  throw new Refused(cause instanceof errors.JWSSignatureVerificationFailed ? 'SIGNATURE_INVALID' : 'SIGNATURE_MALFORMED', cause)
}
