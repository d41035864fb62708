import { createPrivateKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'

/** A public key as others fetch it (RFC 8037). */
export interface PublicSigningKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly kid: string
  readonly alg: 'EdDSA'
  readonly use: 'sig'
}

export interface SigningKeys {
  /** Signs what is new. */
  readonly current: { readonly kid: string; readonly privateKey: KeyObject }
  /** All keys something may still be, or soon be, signed with. Public parts alone. */
  readonly published: readonly PublicSigningKey[]
}

const jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1).max(64),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  d: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
})

const keyFile = z.union([
  z.object({ keys: z.array(jwk).min(1) }),
  z
    .array(jwk)
    .min(1)
    .transform((keys) => ({ keys })),
  jwk.transform((key) => ({ keys: [key] })),
])

/**
 * One private JWK, or several as a JWKS. The first signs; all are published, so a key is rotated by adding the new one behind the first,
 * waiting until everybody has fetched it, moving it to the front, and taking the old one out once nothing is checked any more that it signed
 * (a decision lives 60 s; heads of the audit are kept, so its old public keys stay).
 */
export function parseSigningKeys(text: string): { readonly value: SigningKeys } | { readonly faults: readonly string[] } {
  const parsed = keyFile.safeParse(asJson(text))
  if (!parsed.success) return { faults: ['must hold an Ed25519 JWK with kid, or a JWKS of such keys'] }
  const { keys } = parsed.data
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) return { faults: ['two keys have the same kid'] }
  const [first] = keys
  if (first?.d === undefined) return { faults: ['the first key must be a private one (with d): it signs'] }
  try {
    const { kty, crv, x, d, kid } = first
    const current = { kid, privateKey: createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' }) }
    return { value: { current, published: keys.map((key) => ({ kty, crv, x: key.x, kid: key.kid, alg: 'EdDSA', use: 'sig' })) } }
  } catch {
    return { faults: ['the first key is not an Ed25519 key'] }
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
