import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestKey } from '@crisis-record/subgraph-kit'
import { makeRequestKey, makeSigningKey } from '@crisis-record/subgraph-kit/testing'
import { agenciesFile } from './agencies-file.js'

/** The files a registry is given, for one test: two keys, of which the first signs, a salt, the agencies; the audit at an address of the test's. */
export interface RegistryFiles {
  readonly environment: Readonly<Record<string, string>>
  /** The person register's; the second is to come. */
  readonly feedKeys: readonly RequestKey[]
  remove(): void
}

export function makeRegistryFiles(auditUrl?: string): RegistryFiles {
  const directory = mkdtempSync(join(tmpdir(), 'consent-registry-test-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text, { mode: 0o600 })
    return join(directory, name)
  }
  const [current, retired] = [makeSigningKey('current'), makeSigningKey('retired')]
  const keys = [{ ...current.privateKey.export({ format: 'jwk' }), kid: 'current' }, retired.publicJwk]
  const feedKeys = [makeRequestKey('feed'), makeRequestKey('next-feed')]
  return {
    environment: {
      AGENCIES_FILE: file('agencies.yaml', auditUrl === undefined ? agenciesFile : agenciesFile.replace(/http:[^']*ZA001[^']*/, auditUrl)),
      SIGNING_KEY_FILE: file('keys.json', JSON.stringify({ keys })),
      AUDIT_EVENT_KEY_FILE: file('event-keys.json', JSON.stringify([makeRequestKey('events')])),
      REGISTER_FEED_KEYS_FILE: file('feed-keys.json', JSON.stringify(feedKeys)),
      CALLER_SALT_FILE: file('salt', 'a salt of thirty-two characters!'),
    },
    feedKeys,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
