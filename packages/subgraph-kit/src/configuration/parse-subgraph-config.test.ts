import { afterAll, describe, expect, it } from '@jest/globals'
import { demoAgreementFile } from '@crisis-record/policy'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ConfigurationError } from './configuration-error.js'
import { type Environment, parseSubgraphConfig } from './parse-subgraph-config.js'

const directory = mkdtempSync(join(tmpdir(), 'subgraph-config-'))
afterAll(() => rmSync(directory, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

const key = { kid: 'a', key: 'A'.repeat(43) }
const complete: Environment = {
  ODS_CODE: 'ZM001',
  ORGANISATION_NAME: 'Northmoor Mental Health Trust',
  DATABASE_URL: 'postgresql://u:p@localhost/x',
  REQUEST_KEYS_FILE: file('keys.json', JSON.stringify([key])),
  CONSENT_REGISTRY_JWKS_URL: 'http://localhost:4101/jwks.json',
  SHARING_AGREEMENT_FILE: fileURLToPath(demoAgreementFile),
}
const definition = { kind: 'mental-health-trust' } as const

function faultsOf(env: Environment, configuration?: z.ZodType): readonly string[] {
  try {
    parseSubgraphConfig(env, { ...definition, ...(configuration === undefined ? {} : { configuration }) })
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults
    throw error
  }
}

describe('the configuration', () => {
  it('of the settings that are required is enough', () => {
    expect(parseSubgraphConfig(complete, definition)).toMatchObject({
      source: { odsCode: 'ZM001', name: 'Northmoor Mental Health Trust', kind: 'mental-health-trust' },
      host: '127.0.0.1',
      port: 4100,
      internalPort: 5100,
      requestKeys: [key],
      registry: { issuer: 'https://consent-registry.crisis-record.example' },
      logLevel: 'info',
      migrateOnStart: true,
      allowIntrospection: false,
      seedPeople: undefined,
      seedAsOf: undefined,
    })
  })

  it('says everything that is missing at once', () => {
    expect(faultsOf({}, z.object({ SIGNING_KEY_FILE: z.string() }))).toEqual([
      'ODS_CODE: is missing',
      'ORGANISATION_NAME: is missing',
      'DATABASE_URL: is missing',
      'REQUEST_KEYS_FILE: is missing',
      'CONSENT_REGISTRY_JWKS_URL: is missing',
      'SHARING_AGREEMENT_FILE: is missing',
      'SIGNING_KEY_FILE: is missing',
    ])
  })

  it('says everything that is wrong at once', () => {
    const faults = faultsOf({
      ...complete,
      ODS_CODE: 'zm 1',
      PORT: '70000',
      MIGRATE_ON_START: 'yes',
      LOG_LEVEL: 'loud',
      CONSENT_REGISTRY_JWKS_URL: 'ftp://x',
      REQUEST_KEYS_FILE: join(directory, 'absent.json'),
      SHARING_AGREEMENT_FILE: file('agreement.yaml', 'version: [\n'),
    })
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ODS_CODE: give an ODS code/),
        'PORT: give a port, 0 to 65535',
        'MIGRATE_ON_START: give true or false',
        expect.stringMatching(/^LOG_LEVEL: give one of fatal, /),
        'CONSENT_REGISTRY_JWKS_URL: give an http or https address',
        expect.stringMatching(/^REQUEST_KEYS_FILE: cannot read .*absent\.json \(ENOENT\)$/),
        expect.stringMatching(/^SHARING_AGREEMENT_FILE: .*agreement\.yaml: line \d+: /),
      ]),
    )
  })

  it.each([
    ['no keys', '[]'],
    ['three keys', JSON.stringify([key, { ...key, kid: 'b' }, { ...key, kid: 'c' }])],
    ['one id twice', JSON.stringify([key, key])],
    ['a short key', JSON.stringify([{ kid: 'a', key: 'TOPSECRET' }])],
    ['no JSON', 'TOPSECRET'],
  ])('refuses a keys file with %s, and does not quote it', (_what, text) => {
    const faults = faultsOf({ ...complete, REQUEST_KEYS_FILE: file('bad-keys.json', text) })
    expect(faults).toEqual([expect.stringContaining('must be a JSON array of one or two')])
    expect(faults.join()).not.toContain('TOPSECRET')
  })

  it('gives an agency its own settings, parsed', () => {
    const configuration = z.object({ TIMEOUT: z.string().transform(Number) })
    expect(parseSubgraphConfig({ ...complete, TIMEOUT: '3' }, { ...definition, configuration }).settings).toEqual({ TIMEOUT: 3 })
  })
})
