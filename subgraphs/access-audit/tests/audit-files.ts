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

/** The files an audit is started with, made for a test. */
export function makeAuditFiles(): AuditFiles {
  const directory = mkdtempSync(join(tmpdir(), 'audit-test-'))
  const file = (name: string, content: unknown): string => {
    const path = join(directory, name)
    writeFileSync(path, JSON.stringify(content), { mode: 0o600 })
    return path
  }
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  const eventKey = makeRequestKey('events')
  return {
    environment: {
      HEAD_SIGNING_KEY_FILE: file('head-signing.json', { ...jwk, kid: 'heads-1' }),
      EVENT_KEYS_FILE: file('event-keys.json', { ZC001: [eventKey] }),
    },
    eventKey,
    directory,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
