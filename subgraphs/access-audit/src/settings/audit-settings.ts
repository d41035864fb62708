import { agenciesFile, fileSetting, parseSigningKeys } from '@crisis-record/subgraph-kit'
import { z } from 'zod'
import { parseEventKeys } from './event-keys.js'
import { parseNamingRules } from './naming-rules.js'

const samplingKeyFile = fileSetting((text) => {
  const key = text.trim()
  return key.length >= 32 ? { value: key } : { faults: ['must hold 32 characters at least'] }
})

/** What the audit is told beyond what every subgraph is. The descriptions are what `--help` prints. */
export const auditSettings = z.object({
  HEAD_SIGNING_KEY_FILE: fileSetting(parseSigningKeys).describe(
    'private Ed25519 JWK or JWKS; the first key signs heads, all public parts are published and stay as long as heads are kept',
  ),
  AGENCIES_FILE: agenciesFile.describe('YAML file of the agencies, the one the gateway reads: statistics speak of kinds of agency'),
  EVENT_KEYS_FILE: fileSetting(parseEventKeys).describe(
    'JSON file with the keys of those who send events: {"<ODS code>": [{"kid","key"}]}',
  ),
  SAMPLING_KEY_FILE: samplingKeyFile.describe(
    'text of 32 characters or more, without which nobody can tell which emergency looks will be reviewed; kept as long as the chain',
  ),
  NAMES_FOR_PERSON_FILE: fileSetting(parseNamingRules)
    .optional()
    .describe("YAML file of whose names a person's own copy of their access history may show (default: nobody's)"),
})

export type AuditSettings = z.infer<typeof auditSettings>
