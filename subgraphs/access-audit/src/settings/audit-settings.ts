import { fileSetting, parseSigningKeys } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

/** What the audit is told beyond what every subgraph is. The descriptions are what `--help` prints. */
export const auditSettings = z.object({
  HEAD_SIGNING_KEY_FILE: fileSetting(parseSigningKeys).describe(
    'private Ed25519 JWK or JWKS; the first key signs heads, all public parts are published and stay as long as heads are kept',
  ),
})

export type AuditSettings = z.infer<typeof auditSettings>
