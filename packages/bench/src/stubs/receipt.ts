import { randomBytes } from 'node:crypto'
import { type AuditReceipt, auditHeadType } from '@crisis-record/contract/tokens'

const signature = randomBytes(64).toString('base64url')
const header = part({ alg: 'EdDSA', typ: auditHeadType, kid: '1' })

/** What the audit answers, every time with another head: as long, and as much to read, as a real one. The gateway does not verify it. */
export function createReceipt(sequence: number): string {
  const hash = sequence.toString(16).padStart(64, '0')
  const receipt: AuditReceipt = { sequence, hash, head: `${header}.${part({ iss: 'ZA001', sequence, hash, iat: 0 })}.${signature}` }
  return JSON.stringify(receipt)
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
