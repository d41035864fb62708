import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { z } from 'zod'

export const auditHeadType = 'audit-head+jwt'

/**
 * Claims of a signed head: the audit's word that its chain stood so. A compact JWS, EdDSA over Ed25519, handed out with every receipt and kept
 * by others, so that the audit can neither take an entry back nor write its chain anew without contradicting itself.
 */
export const auditHead = z.object({
  /** ODS code of the audit. */
  iss: z.string().min(1),
  /** How many entries there were. */
  sequence: z.number().int().nonnegative(),
  /** SHA-256, hex, of the last of them, and through it of all. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Seconds since the epoch. */
  iat: z.number().int(),
})
export type AuditHead = z.infer<typeof auditHead>

/** A public key the audit signs heads with (RFC 8037). */
export const headKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string().min(1).max(64) })
export type HeadKey = z.infer<typeof headKey>
export const headKeys = z.object({ keys: z.array(headKey).min(1) })

/** The only header there is. */
const header = z.strictObject({ alg: z.literal('EdDSA'), typ: z.literal(auditHeadType), kid: z.string() })

/** What a head says. UNVERIFIED: enough to know the newer of two, and no ground to accuse anybody. */
export function readHead(signed: string): AuditHead | undefined {
  return split(signed)?.head
}

/** What a head says, where one of these keys signed it. */
export function verifyHead(signed: string, keys: readonly HeadKey[]): AuditHead | undefined {
  const parts = split(signed)
  if (parts === undefined) return undefined
  const key = keys.find(({ kid }) => kid === parts.kid)
  if (key === undefined) return undefined
  return verify(null, Buffer.from(parts.signed), publicKeyOf(key), parts.signature) ? parts.head : undefined
}

function split(text: string): { head: AuditHead; kid: string; signed: string; signature: Buffer } | undefined {
  const [first, second, third, ...others] = text.split('.')
  if (first === undefined || second === undefined || third === undefined || others.length > 0) return undefined
  const read = header.safeParse(decoded(first))
  const head = auditHead.safeParse(decoded(second))
  if (!read.success || !head.success) return undefined
  return { head: head.data, kid: read.data.kid, signed: `${first}.${second}`, signature: Buffer.from(third, 'base64url') }
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const publicKeys = new WeakMap<HeadKey, KeyObject>()

function publicKeyOf(key: HeadKey): KeyObject {
  const known = publicKeys.get(key)
  if (known !== undefined) return known
  const made = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' })
  publicKeys.set(key, made)
  return made
}
