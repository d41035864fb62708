import { type AuditEntry, auditReceipt } from '@crisis-record/contract/tokens'
import type { AgencyConnection } from '../agencies/agency-connection.js'

/** Where entries go. Resolves true only once an entry is durable. */
export interface AuditTrail {
  append(entry: AuditEntry, caller: string): Promise<boolean>
}

/** Posts entries to access-audit, signed. An entry counts only with the receipt the audit gives once it is durable. */
export function createAuditClient(connection: AgencyConnection): AuditTrail {
  return {
    async append(entry, caller) {
      const result = await connection.send({ body: JSON.stringify(entry), caller })
      return result.kind === 'RESPONDED' && result.status === 201 && isReceipt(result.body)
    },
  }
}

function isReceipt(body: Buffer): boolean {
  try {
    return auditReceipt.safeParse(JSON.parse(body.toString('utf8'))).success
  } catch {
    return false
  }
}
