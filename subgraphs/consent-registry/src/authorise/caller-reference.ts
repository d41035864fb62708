import { createHmac } from 'node:crypto'

/**
 * What agencies know a caller by: the same for one member of staff whatever the request, and telling nobody without the salt who it is.
 * 22 characters of base64url, 132 bits.
 */
export function callerReference(salt: string, { iss, sub }: { readonly iss: string; readonly sub: string }): string {
  return createHmac('sha256', salt).update(`${iss}\n${sub}`).digest('base64url').slice(0, 22)
}
