import { createHmac, createSecretKey, hash, type KeyObject, randomUUID } from 'node:crypto'
import { z } from 'zod'

export const requestSignatureHeader = 'request-signature'
export const requestSignatureType = 'request+jwt'
/** Seconds a request signature lives. */
export const requestSignatureLifetime = 30
/** Seconds two hosts' clocks may differ. */
export const clockTolerance = 30

/** One of the (at most two) keys an agency and the gateway share at a time. `key` is base64url, 32 bytes. */
export const requestKey = z.object({ kid: z.string().min(1).max(64), key: z.string().regex(/^[A-Za-z0-9_-]{43,}$/) })
export type RequestKey = z.infer<typeof requestKey>

/** Claims of a request signature: a JWS (HS256) in the header `Request-Signature`, over the SHA-256 of the body. */
export const requestClaims = z.object({
  aud: z.string().min(1),
  /** The caller reference of the decision; absent before there is one (the fetch that asks for the decision). */
  sub: z.string().min(1).optional(),
  /** SHA-256 of the request body, base64url. */
  bsh: z.string().length(43),
  iat: z.number().int(),
  exp: z.number().int(),
  jti: z.string().min(16),
})
export type RequestClaims = z.infer<typeof requestClaims>

export function hashBody(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url')
}

/** Signs one request to one agency. `now` in milliseconds. A captured request can be neither altered, replayed nor carried elsewhere. */
export function signRequest(options: {
  key: RequestKey
  audience: string
  caller: string | undefined
  body: string | Uint8Array
  now: number
}): string {
  const iat = Math.floor(options.now / 1000)
  const claims: RequestClaims = {
    aud: options.audience,
    ...(options.caller === undefined ? {} : { sub: options.caller }),
    bsh: hashBody(options.body),
    iat,
    exp: iat + requestSignatureLifetime,
    jti: randomUUID(),
  }
  const { head, secret } = signerOf(options.key)
  const signed = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

interface Signer {
  /** The protected header, encoded. */
  readonly head: string
  readonly secret: KeyObject
}

const signers = new WeakMap<RequestKey, Signer>()

/** What of a signature depends on the key alone, worked out once for each key. */
function signerOf(key: RequestKey): Signer {
  const known = signers.get(key)
  if (known !== undefined) return known
  const signer = {
    head: Buffer.from(JSON.stringify({ alg: 'HS256', typ: requestSignatureType, kid: key.kid })).toString('base64url'),
    secret: createSecretKey(key.key, 'base64url'),
  }
  signers.set(key, signer)
  return signer
}
