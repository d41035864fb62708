import {
  type RequestClaims,
  type RequestKey,
  clockTolerance,
  hashBody,
  requestClaims,
  requestSignatureLifetime,
  requestSignatureType,
} from '@crisis-record/contract/tokens'
import { type KeyObject, createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../clock.js'
import { Refused } from './refused.js'
import type { ReplayCache } from './replay-cache.js'

/** `signature` is the header as received, `body` the bytes as received: nothing may have parsed or decoded them before. Throws Refused. */
export type VerifyRequestSignature = (signature: unknown, body: Uint8Array) => VerifiedClaims

/** `kid` names the key that signed. */
export type VerifiedClaims = RequestClaims & { readonly kid: string }

/** The only header there is: one algorithm, one type, nothing critical, no key of its own. */
const header = z.strictObject({ alg: z.literal('HS256'), typ: z.literal(requestSignatureType), kid: z.string() })

/**
 * The counterpart of `signRequest` in contract, and synchronous like it: by way of WebCrypto one check costs thirty times as much,
 * and every request to every agency pays for one.
 */
export function createRequestSignatureVerifier(options: {
  readonly keys: readonly RequestKey[]
  readonly audience: string
  readonly clock: Clock
  readonly seen: ReplayCache
}): VerifyRequestSignature {
  const { audience, clock, seen } = options
  const keys = new Map(options.keys.map(({ kid, key }) => [kid, createSecretKey(key, 'base64url')]))
  return (signature, body) => {
    if (signature === undefined) throw new Refused('SIGNATURE_MISSING')
    const claims = readVerified(signature, keys)
    const now = clock.now()
    checkTimes(claims, now.getTime() / 1000)
    if (claims.aud !== audience) throw new Refused('SIGNATURE_FOREIGN_AUDIENCE')
    if (claims.bsh !== hashBody(body)) throw new Refused('BODY_ALTERED')
    seen.accept(claims.jti, now.getTime())
    return claims
  }
}

/** Nothing of the claims is looked at before the signature held. */
function readVerified(signature: unknown, keys: ReadonlyMap<string, KeyObject>): VerifiedClaims {
  if (typeof signature !== 'string' || signature.length > 2_048) throw new Refused('SIGNATURE_MALFORMED')
  const [head, payload, given, ...rest] = signature.split('.')
  if (head === undefined || payload === undefined || given === undefined || rest.length > 0) throw new Refused('SIGNATURE_MALFORMED')
  const { kid } = parsePart(head, header)
  const key = keys.get(kid)
  if (key === undefined) throw new Refused('SIGNATURE_KEY_UNKNOWN')
  // Compared as text: of the several spellings base64url allows for the same bytes, only the usual one passes.
  const expected = Buffer.from(createHmac('sha256', key).update(`${head}.${payload}`).digest('base64url'))
  const received = Buffer.from(given)
  if (received.length !== expected.length || !timingSafeEqual(received, expected)) throw new Refused('SIGNATURE_INVALID')
  return { ...parsePart(payload, requestClaims), kid }
}

function checkTimes({ iat, exp }: RequestClaims, now: number): void {
  // A longer life than agreed would outlive the memory of the replay cache.
  if (exp <= iat || exp - iat > requestSignatureLifetime) throw new Refused('SIGNATURE_MALFORMED')
  if (exp <= now - clockTolerance || iat > now + clockTolerance) throw new Refused('SIGNATURE_EXPIRED')
}

function parsePart<T>(part: string, schema: z.ZodType<T>): T {
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch (cause) {
    throw new Refused('SIGNATURE_MALFORMED', cause)
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw new Refused('SIGNATURE_MALFORMED', parsed.error)
  return parsed.data
}
