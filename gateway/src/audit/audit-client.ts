import { type AuditEntry, type AuditReceipt, auditReceipt } from '@crisis-record/contract/tokens'
import type { AgencyConnection } from '../agencies/agency-connection.js'
import type { AuditHeads } from '../agencies/audit-heads.js'

/** Where entries go. Resolves true only once an entry is durable. */
export interface AuditTrail {
  append(entry: AuditEntry, caller: string): Promise<boolean>
}

/** Posts entries to access-audit, signed. An entry counts only with the receipt the audit gives once it is durable. */
export function createAuditClient(connection: Pick<AgencyConnection, 'send'>, heads: AuditHeads): AuditTrail {
  return {
    async append(entry, caller) {
      const result = await connection.send({ body: JSON.stringify(entry), caller })
      if (result.kind !== 'RESPONDED' || result.status !== 201) return false
      const receipt = readReceipt(result.body)
      if (receipt === undefined) return false
      heads.take(receipt.head)
      return true
    },
  }
}

function readReceipt(body: Buffer): AuditReceipt | undefined {
  try {
    return auditReceipt.safeParse(JSON.parse(body.toString('utf8'))).data
  } catch {
    return undefined
  }
}
