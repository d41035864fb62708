import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort, projectRoot } from '@crisis-record/local-stack'
import { z } from 'zod'
import { forkReady } from '../fork-ready.js'
import { audit, type BenchAgency, personRegister, registry } from '../workload/agencies.js'
import { type Addresses, writeFiles } from './files.js'

export interface StubbedGateway {
  readonly url: string
  /** Of the stubs, by ODS code. */
  readonly addresses: Addresses
  stop(): void
}

/** This gateway as a process of its own, with everything on, over agencies that are stubs in another. */
export async function startStubbedGateway(options: {
  /** For its files; made if need be. */
  readonly directory: string
  readonly agencies: readonly BenchAgency[]
  readonly databaseUrl: string
  readonly issuer: string
}): Promise<StubbedGateway> {
  const { directory, agencies, databaseUrl, issuer } = options
  mkdirSync(directory, { recursive: true })
  const stubs = await forkReady(new URL('../stubs/main.js', import.meta.url), { AGENCIES: JSON.stringify(agencies) })
  const { addresses } = z.object({ addresses: z.record(z.string(), z.string()) }).parse(stubs.said)
  const files = writeFiles(directory, agencies, addresses)
  const secret = (name: string, content: string) => {
    const path = join(directory, name)
    writeFileSync(path, content, { mode: 0o600 })
    return path
  }
  const key = 'A'.repeat(43)
  const requestKeys = Object.fromEntries(
    [personRegister, registry, audit, ...agencies].map(({ odsCode }) => [odsCode, [{ kid: '1', key }]]),
  )
  const [port, internalPort] = [await findFreePort(), await findFreePort()]
  const gateway = await forkReady(join(projectRoot, 'gateway/dist/main.js'), {
    PORT: String(port),
    INTERNAL_PORT: String(internalPort),
    DATABASE_URL: databaseUrl,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'bench',
    OIDC_CLIENT_SECRET_FILE: secret('client-secret', 'bench-client-secret'),
    SESSION_SECRET_FILE: secret('session-secret', 'bench'.repeat(10)),
    REQUEST_KEYS_FILE: secret('request-keys.json', JSON.stringify(requestKeys)),
    AGENCIES_FILE: files.agenciesFile,
    SUPERGRAPH_FILE: files.supergraphFile,
    LABELS_LOCK_FILE: files.labelsLockFile,
    ...unlimited,
    AUDIT_ANCHORS_FILE: join(directory, 'anchors.jsonl'),
    LOG_LEVEL: 'warn',
  })
  return {
    url: `http://127.0.0.1:${String(port)}`,
    addresses,
    stop() {
      gateway.child.kill()
      stubs.child.kill()
    },
  }
}

/** One caller stands for all staff in a benchmark. */
export const unlimited = {
  RATE_LIMIT_PER_CALLER: '10000000',
  RATE_LIMIT_PER_ADDRESS: '10000000',
  IN_FLIGHT_PER_CALLER: '1000000',
  IN_FLIGHT: '1000000',
}
