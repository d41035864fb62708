import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRequestKey, makeSigningKey } from '@crisis-record/subgraph-kit/testing'
import { agenciesFile } from './agencies-file.js'

/** The files a registry is given, for one test: two keys, of which the first signs, a salt, the agencies; the audit at an address of the test's. */
export function makeRegistryFiles(auditUrl?: string): { readonly environment: Readonly<Record<string, string>>; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'consent-registry-test-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text, { mode: 0o600 })
    return join(directory, name)
  }
  const [current, retired] = [makeSigningKey('current'), makeSigningKey('retired')]
  const keys = [{ ...current.privateKey.export({ format: 'jwk' }), kid: 'current' }, retired.publicJwk]
  return {
    environment: {
      AGENCIES_FILE: file('agencies.yaml', auditUrl === undefined ? agenciesFile : agenciesFile.replace(/http:[^']*ZA001[^']*/, auditUrl)),
      SIGNING_KEY_FILE: file('keys.json', JSON.stringify({ keys })),
      AUDIT_EVENT_KEY_FILE: file('event-keys.json', JSON.stringify([makeRequestKey('events')])),
      CALLER_SALT_FILE: file('salt', 'a salt of thirty-two characters!'),
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
