import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts and authenticates short texts. `bound` is what the text belongs to: sealed for one session, it does not open for another. */
export interface SecretBox {
  seal(text: string, bound: string): string
  /** Undefined if it was sealed with a secret no longer known, for something else, or altered. */
  open(sealed: string, bound: string): string | undefined
}

/** A key of its own for each `use`, so that what was made for one can never serve another. */
export function deriveKey(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'crisis-record', use, 32))
}

/** AES-256-GCM. The first secret seals, all of them open. */
export function createSecretBox(secrets: readonly string[], use: string): SecretBox {
  const keys = secrets.map((secret) => deriveKey(secret, use))
  const [current] = keys
  if (current === undefined) throw new Error('A secret is needed.')
  return {
    seal(text, bound) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(Buffer.from(bound))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    open(sealed, bound) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < 28) return undefined
      for (const key of keys) {
        const opened = openWith(key, bytes, bound)
        if (opened !== undefined) return opened
      }
      return undefined
    },
  }
}

function openWith(key: Buffer, bytes: Buffer, bound: string): string | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(-16))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
