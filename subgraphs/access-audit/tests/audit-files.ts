import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestKey } from '@crisis-record/subgraph-kit'
import { makeRequestKey } from '@crisis-record/subgraph-kit/testing'

export interface AuditFiles {
  readonly environment: Readonly<Record<string, string>>
  /** What the registry signs events with. */
  readonly eventKey: RequestKey
  readonly directory: string
  remove(): void
}

/** As the file has it, quotes and all. */
export const samplingKey = JSON.stringify('a key of thirty-two characters at least')

/** The files an audit is started with, made for a test. */
export function makeAuditFiles(): AuditFiles {
  const directory = mkdtempSync(join(tmpdir(), 'audit-test-'))
  const file = (name: string, content: unknown): string => {
    const path = join(directory, name)
    writeFileSync(path, JSON.stringify(content), { mode: 0o600 })
    return path
  }
  const agencies = join(directory, 'agencies.yaml')
  writeFileSync(agencies, agenciesFile)
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  const eventKey = makeRequestKey('events')
  return {
    environment: {
      HEAD_SIGNING_KEY_FILE: file('head-signing.json', { ...jwk, kid: 'heads-1' }),
      AGENCIES_FILE: agencies,
      SAMPLING_KEY_FILE: file('sampling-key', JSON.parse(samplingKey)),
      EVENT_KEYS_FILE: file('event-keys.json', { ZC001: [eventKey] }),
    },
    eventKey,
    directory,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** The kinds of agency that test entries speak of. Nothing answers at these addresses. */
const agenciesFile = `kinds:
${[
  ['patient-index', 'ZP001', 'DEMOGRAPHICS'],
  ['consent-registry', 'ZC001', 'SHARING_OUTCOME'],
  ['access-audit', 'ZA001', 'ACCESS_HISTORY'],
  ['mental-health-trust', 'ZM001', 'CRISIS_PLAN'],
  ['primary-care', 'ZG001', 'MEDICATION'],
  ['substance-misuse', 'ZD001', 'SUBSTANCE_USE'],
]
  .map(
    ([kind, odsCode, carries]) => `  - kind: ${kind ?? ''}
    schema: subgraphs/${kind ?? ''}/schema.graphql
    several: false
    carries: [${carries ?? ''}]
    instances:
      - { odsCode: ${odsCode ?? ''}, name: ${kind ?? ''}, url: 'http://127.0.0.1:9/${odsCode ?? ''}/graphql' }
`,
  )
  .join('')}`
