import { fileSetting, parseSigningKeys, type RequestKey, requestKey } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

/** By ODS code of the sender. Whose key it was does not matter to the chain: an event names its caller. */
const eventKeysFile = fileSetting<readonly RequestKey[]>((text) => {
  try {
    const bySender = z.record(z.string(), z.array(requestKey).min(1).max(2)).parse(JSON.parse(text))
    return { value: Object.values(bySender).flat() }
  } catch {
    return { faults: ['must hold a JSON object: ODS code of the sender, and its one or two {"kid","key"}'] }
  }
})

/** What the audit is told beyond what every subgraph is. The descriptions are what `--help` prints. */
export const auditSettings = z.object({
  HEAD_SIGNING_KEY_FILE: fileSetting(parseSigningKeys).describe(
    'private Ed25519 JWK or JWKS; the first key signs heads, all public parts are published and stay as long as heads are kept',
  ),
  EVENT_KEYS_FILE: eventKeysFile.describe('JSON file with the keys of those who send events: {"<ODS code>": [{"kid","key"}]}'),
})

export type AuditSettings = z.infer<typeof auditSettings>
