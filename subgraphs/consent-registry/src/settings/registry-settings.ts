import { agenciesFile, fileSetting, parseSigningKeys, requestKey } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

const callerSaltFile = fileSetting((text) => {
  const salt = text.trim()
  return salt.length >= 32 ? { value: salt } : { faults: ['must hold 32 characters at least'] }
})

const sharedKeys = z.array(requestKey).min(1).max(2)

const eventKeyFile = fileSetting((text) => {
  const expected = 'must hold a JSON array of one or two {"kid","key"}, of which the first signs'
  try {
    const [key] = sharedKeys.parse(JSON.parse(text))
    return key === undefined ? { faults: [expected] } : { value: key }
  } catch {
    return { faults: [expected] }
  }
})

const feedKeysFile = fileSetting((text) => {
  try {
    return { value: sharedKeys.parse(JSON.parse(text)) }
  } catch {
    return { faults: ['must hold a JSON array of one or two {"kid","key"}'] }
  }
})

/** What the consent registry is told beyond what every subgraph is. The descriptions are what `--help` prints. */
export const registrySettings = z.object({
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).describe('the one issuer of staff access tokens'),
  OIDC_JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('where its keys are (default: as its discovery document says)'),
  ACCESS_TOKEN_AUDIENCE: z.string().min(1).default('crisis-record').describe('audience the access tokens must name'),
  AGENCIES_FILE: agenciesFile.describe('YAML file of the agencies, the one the gateway reads'),
  SIGNING_KEY_FILE: fileSetting(parseSigningKeys).describe(
    'private Ed25519 JWK or JWKS; the first key signs, all public parts are published',
  ),
  AUDIT_EVENT_KEY_FILE: eventKeyFile.describe(
    'JSON file with the one or two keys shared with access-audit: [{"kid","key"}]; the first signs',
  ),
  REGISTER_FEED_KEYS_FILE: feedKeysFile.describe(
    'JSON file with the one or two keys of patient-index, which tells who people are: [{"kid","key"}]; either is accepted',
  ),
  CALLER_SALT_FILE: callerSaltFile.describe('text of 32 characters or more, that makes caller references opaque'),
})

export type RegistrySettings = z.infer<typeof registrySettings>
