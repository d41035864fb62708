import { type KeyObject, createHmac, sign } from 'node:crypto'

/**
 * A compact JWS put together by hand, so that tests can also make what a library refuses to: no algorithm, the wrong one, a header that lies.
 */
export function compactJws(header: object, payload: unknown, signer: (signed: string) => Buffer): string {
  const signed = `${encode(header)}.${encode(payload)}`
  return `${signed}.${signer(signed).toString('base64url')}`
}

export function ed25519(key: KeyObject): (signed: string) => Buffer {
  return (signed) => sign(null, Buffer.from(signed), key)
}

export function hmac(algorithm: 'sha256' | 'sha512', key: Uint8Array | string): (signed: string) => Buffer {
  return (signed) => createHmac(algorithm, key).update(signed).digest()
}

export function unsigned(): Buffer {
  return Buffer.alloc(0)
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
