import { AgenciesError, parseAgencies } from '@crisis-record/contract/agencies'
import { parseAgreement } from '@crisis-record/policy'
import { z } from 'zod'
import { parseSigningKeys } from '../signing/signing-keys.js'
import { fileSetting } from './file-setting.js'

const agreementFile = fileSetting((text) => {
  const parsed = parseAgreement(text)
  if (parsed.ok) return { value: parsed.agreement }
  return { faults: parsed.faults.map(({ line, key, message }) => `line ${String(line)}, ${key}: ${message}`) }
})

const agenciesFile = fileSetting((text) => {
  try {
    return { value: parseAgencies(text) }
  } catch (cause) {
    if (cause instanceof AgenciesError) return { faults: [cause.message] }
    throw cause
  }
})

const callerSaltFile = fileSetting((text) => {
  const salt = text.trim()
  return salt.length >= 32 ? { value: salt } : { faults: ['must hold 32 characters at least'] }
})

/** What the consent registry is told beyond what every subgraph is. Defaults are those of the demo. */
export const registrySettings = z
  .object({
    CONSENT_REGISTRY_ISSUER: z.string().min(1).default('https://consent-registry.crisis-record.example'),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
    OIDC_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
    ACCESS_TOKEN_AUDIENCE: z.string().min(1).default('crisis-record'),
    SHARING_AGREEMENT_FILE: agreementFile,
    AGENCIES_FILE: agenciesFile,
    SIGNING_KEY_FILE: fileSetting(parseSigningKeys),
    CALLER_SALT_FILE: callerSaltFile,
  })
  .transform((environment) => ({
    issuer: environment.CONSENT_REGISTRY_ISSUER,
    identity: {
      issuer: environment.OIDC_ISSUER,
      jwksUrl: environment.OIDC_JWKS_URL,
      audience: environment.ACCESS_TOKEN_AUDIENCE,
    },
    agreement: environment.SHARING_AGREEMENT_FILE,
    agencies: environment.AGENCIES_FILE,
    signingKeys: environment.SIGNING_KEY_FILE,
    callerSalt: environment.CALLER_SALT_FILE,
  }))

export type RegistrySettings = z.infer<typeof registrySettings>
