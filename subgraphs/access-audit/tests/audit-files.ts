import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The files an audit is started with, made for a test. */
export function makeAuditFiles(): { environment: Readonly<Record<string, string>>; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'audit-test-'))
  const file = (name: string, content: unknown): string => {
    const path = join(directory, name)
    writeFileSync(path, JSON.stringify(content), { mode: 0o600 })
    return path
  }
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return {
    environment: { HEAD_SIGNING_KEY_FILE: file('head-signing.json', { ...jwk, kid: 'heads-1' }) },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
