import { createHash } from 'node:crypto'

/** One member of staff, for counting requests: no name, and no two staff with one key whatever their issuers call them. */
export function callerKey(issuer: string, subject: string): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url')
}
