import { requestKey } from '@crisis-record/contract/tokens'
import { parseAgreement } from '@crisis-record/policy'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { SubgraphDefinition } from '../subgraph-definition.js'
import { ConfigurationError } from './configuration-error.js'
import type { AgreementText } from '../agreement/agreement-in-force.js'
import { settings } from './settings.js'
import type { SubgraphConfig } from './subgraph-config.js'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment and the files it names. Throws a ConfigurationError that says everything wrong at once:
 * missing and mistaken settings, unreadable files, a faulty agreement with its lines, the agency's own settings.
 */
export function parseSubgraphConfig<S, C>(
  env: Environment,
  definition: Pick<SubgraphDefinition<S, C>, 'kind' | 'configuration'>,
): SubgraphConfig<C> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const faults: string[] = []
  const parsed = settings.safeParse(given)
  if (!parsed.success) faults.push(...faultsOf(parsed.error, given))
  const own = definition.configuration?.safeParse(given)
  if (own?.success === false) faults.push(...faultsOf(own.error, given))
  const requestKeys = readFile('REQUEST_KEYS_FILE', given, faults, parseRequestKeys)
  const agreement = readFile('SHARING_AGREEMENT_FILE', given, faults, readAgreement)
  if (!parsed.success || requestKeys === undefined || agreement === undefined || faults.length > 0) throw new ConfigurationError(faults)
  const { data } = parsed
  return {
    source: { odsCode: data.ODS_CODE, name: data.ORGANISATION_NAME, kind: definition.kind },
    host: data.HOST,
    port: data.PORT,
    internalPort: data.INTERNAL_PORT ?? (data.PORT === 0 ? 0 : data.PORT + 1000),
    databaseUrl: data.DATABASE_URL,
    ownerDatabaseUrl: data.OWNER_DATABASE_URL ?? data.DATABASE_URL,
    requestKeys,
    registry: { jwksUrl: new URL(data.CONSENT_REGISTRY_JWKS_URL), issuer: data.CONSENT_REGISTRY_ISSUER },
    agreement: agreement.agreement,
    agreementFile: { path: data.SHARING_AGREEMENT_FILE, text: agreement.text },
    logLevel: data.LOG_LEVEL,
    seedPeople: data.SEED_PEOPLE,
    seedAsOf: data.SEED_AS_OF,
    migrateOnStart: data.MIGRATE_ON_START,
    allowIntrospection: data.ALLOW_INTROSPECTION,
    // Without a schema of its own an agency has no further settings: C is then unknown.
    settings: own?.data as C,
  }
}

function faultsOf(error: z.ZodError, given: Readonly<Record<string, unknown>>): string[] {
  return error.issues.map(({ path, message }) => {
    const name = path.map(String).join('.')
    return `${name === '' ? 'settings' : name}: ${path.length > 0 && given[String(path[0])] === undefined ? 'is missing' : message}`
  })
}

type Read<T> = { readonly value: T } | { readonly faults: readonly string[] }

function readFile<T>(
  setting: string,
  given: Readonly<Record<string, string | undefined>>,
  faults: string[],
  read: (text: string) => Read<T>,
): T | undefined {
  const path = given[setting]
  // A missing setting has been reported already.
  if (path === undefined) return undefined
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    faults.push(`${setting}: cannot read ${path} (${String((error as { code?: unknown }).code)})`)
    return undefined
  }
  const result = read(text)
  if ('value' in result) return result.value
  faults.push(...result.faults.map((fault) => `${setting}: ${path}: ${fault}`))
  return undefined
}

/** The faults never quote the file: it holds secrets. */
function parseRequestKeys(text: string): Read<z.infer<typeof requestKey>[]> {
  const expected = 'must be a JSON array of one or two {"kid","key"}, each kid once, each key base64url of 32 bytes or more'
  try {
    const keys = z.array(requestKey).min(1).max(2).safeParse(JSON.parse(text))
    const distinct = new Set(keys.data?.map(({ kid }) => kid)).size === keys.data?.length
    return keys.success && distinct ? { value: keys.data } : { faults: [expected] }
  } catch {
    return { faults: [expected] }
  }
}

function readAgreement(text: string): Read<AgreementText> {
  const parsed = parseAgreement(text)
  return parsed.ok
    ? { value: { agreement: parsed.agreement, text } }
    : { faults: parsed.faults.map(({ line, key, message }) => `line ${line}: ${key}: ${message}`) }
}
