import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestKey } from '@crisis-record/subgraph-kit'
import { makeRequestKey } from '@crisis-record/subgraph-kit/testing'

const kinds = [
  ['patient-index', 'ZP001', 'DEMOGRAPHICS, CONTACT_DETAILS, LOCATION'],
  ['consent-registry', 'ZC001', 'SHARING_OUTCOME, SHARING_STATEMENTS'],
  ['access-audit', 'ZA001', 'ACCESS_HISTORY'],
] as const

export interface IndexFiles {
  readonly environment: Readonly<Record<string, string>>
  readonly feedKey: RequestKey
  /** Writes the agencies file anew, with the consent registry at another address. */
  moveRegistry(url: string): void
  remove(): void
}

/** The files a person register is given, for one test; the consent registry at an address of the test's, or where nothing answers. */
export function makeIndexFiles(registryUrl = 'http://127.0.0.1:9'): IndexFiles {
  const directory = mkdtempSync(join(tmpdir(), 'patient-index-test-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text, { mode: 0o600 })
    return join(directory, name)
  }
  const agenciesFile = (registry: string): string =>
    file('agencies.yaml', `kinds:\n${kinds.map((kind) => entryOf(kind, registry)).join('')}`)
  const feedKey = makeRequestKey('feed')
  return {
    environment: {
      AGENCIES_FILE: agenciesFile(registryUrl),
      REGISTER_FEED_KEY_FILE: file('feed-key.json', JSON.stringify([feedKey])),
    },
    feedKey,
    moveRegistry: (url) => void agenciesFile(url),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function entryOf([kind, odsCode, carries]: (typeof kinds)[number], registry: string): string {
  const origin = kind === 'consent-registry' ? registry : `http://127.0.0.1:9/${odsCode}`
  return `  - kind: ${kind}
    schema: subgraphs/${kind}/schema.graphql
    several: false
    carries: [${carries}]
    itemLabels: []
    instances:
      - { odsCode: ${odsCode}, name: ${kind}, url: '${origin}/graphql' }
`
}
