import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DatabaseAddresses, findFreePort, projectRoot } from '@crisis-record/local-stack'
import type { RequestKey } from '@crisis-record/contract/tokens'
import { forkReady } from '../fork-ready.js'

const newKey = (kid: string): RequestKey => ({ kid, key: randomBytes(32).toString('base64url') })

/** What its entries are signed with. */
export const gatewayKey = newKey('gateway')

export interface RunningAudit {
  readonly url: string
  stop(): Promise<void>
}

/** access-audit as a process of its own, over this database. */
export async function startAudit(directory: string, { databaseUrl, ownerDatabaseUrl }: DatabaseAddresses): Promise<RunningAudit> {
  const file = (name: string, content: string): string => {
    const path = join(directory, name)
    writeFileSync(path, content, { mode: 0o600 })
    return path
  }
  const [port, internalPort] = [await findFreePort(), await findFreePort()]
  const headKey = { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'heads' }
  const { child } = await forkReady(join(projectRoot, 'subgraphs/access-audit/dist/main.js'), {
    ODS_CODE: 'ZA001',
    ORGANISATION_NAME: 'Access audit',
    PORT: String(port),
    INTERNAL_PORT: String(internalPort),
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    OWNER_DATABASE_URL: ownerDatabaseUrl,
    REQUEST_KEYS_FILE: file('request-keys.json', JSON.stringify([gatewayKey])),
    EVENT_KEYS_FILE: file('event-keys.json', JSON.stringify({ ZC001: [newKey('registry')] })),
    HEAD_SIGNING_KEY_FILE: file('head-signing.json', JSON.stringify(headKey)),
    SAMPLING_KEY_FILE: file('sampling-key', randomBytes(32).toString('base64url')),
    AGENCIES_FILE: join(projectRoot, 'gateway/agencies.yaml'),
    CONSENT_REGISTRY_JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    SHARING_AGREEMENT_FILE: join(projectRoot, 'packages/policy/agreement.yaml'),
  })
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}
