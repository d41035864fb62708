import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  createServiceProcess,
  findFreePort,
  type Postgres,
  projectRoot,
  type ServiceProcess,
  type Stack,
  startPostgres,
  startStack,
} from '@crisis-record/local-stack'
import pg from 'pg'

/** A whole stack whose access-audit has a PostgreSQL of its own, one that keeps what it acknowledged through a crash. */
export interface AuditApart {
  readonly stack: Stack
  readonly audit: ServiceProcess
  /** Kills the server outright, and starts it again over the same files. */
  crashPostgres(down: number): Promise<void>
  /** As superuser. */
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** The heads an agency has in its disclosure log, in a file of their own. */
  exportHeads(agency: string): Promise<string>
  /** Stops the gateway, so that it keeps its last anchor, and runs `audit:verify` against these anchors, or the gateway's. */
  verify(anchors?: string): Promise<{ readonly code: number | null; readonly out: string }>
  stop(): Promise<void>
}

/** What is shown here is not about time or rates: a slow machine must not make anyone look away. */
const patient = {
  AGENCY_TIMEOUT_MS: '60000',
  REGISTRY_TIMEOUT_MS: '60000',
  RATE_LIMIT_PER_CALLER: '1000000',
  RATE_LIMIT_PER_ADDRESS: '1000000',
  // A thousand asked for at once are all taken, and begun a hundred at a time: what was signed for an operation is good for a minute.
  IN_FLIGHT_PER_CALLER: '1000000',
  IN_FLIGHT: '100',
}

export async function startAuditApart(auditTimeoutMs: number): Promise<AuditApart> {
  const stack = await startStack({ without: ['access-audit', 'gateway'] })
  const directory = mkdtempSync(join(tmpdir(), 'crisis-record-audit-'))
  const server = { directory, port: await findFreePort(), password: 'of-this-test-alone' }
  let postgres: Postgres = await startPostgres(server)
  const addresses = await postgres.createDatabaseWithRoles('access-audit')
  const listener = { progress: () => undefined, line: () => undefined, ended: () => undefined }
  const start = async (name: string, environment: Readonly<Record<string, string>>): Promise<ServiceProcess> => {
    const described = stack.describe(name)
    const service = createServiceProcess({ ...described, environment: { ...described.environment, ...environment } }, listener)
    await service.start()
    return service
  }
  const audit = await start('access-audit', { DATABASE_URL: addresses.databaseUrl, OWNER_DATABASE_URL: addresses.ownerDatabaseUrl })
  const gateway = await start('gateway', { ...patient, AUDIT_TIMEOUT_MS: String(auditTimeoutMs) })
  return {
    stack,
    audit,
    async crashPostgres(down) {
      process.kill(postgres.serverPid, 'SIGKILL')
      await postgres.stop()
      await sleep(down)
      postgres = await startPostgres(server)
    },
    query: (sql, parameters) => queryAt(postgres.superuserUrl('access-audit'), sql, parameters),
    async exportHeads(agency) {
      const rows = await queryAt<{ head: string }>(
        stack.postgres.superuserUrl(agency),
        'SELECT DISTINCT audit_head AS head FROM disclosure WHERE audit_head IS NOT NULL',
      )
      const file = join(stack.keys.auditHeadSigning, '..', `${agency}.heads`)
      writeFileSync(file, rows.map(({ head }) => `${head}\n`).join(''))
      return file
    },
    async verify(anchors = stack.describe('gateway').environment['AUDIT_ANCHORS_FILE'] ?? '') {
      await gateway.stop()
      const args = ['--anchors', anchors, '--head-keys', stack.keys.auditHeadSigning]
      return run(join(projectRoot, 'subgraphs/access-audit/dist/verify/main.js'), args, { DATABASE_URL: addresses.databaseUrl })
    },
    async stop() {
      await Promise.all([gateway.stop(), audit.stop()])
      await stack.stop()
      await postgres.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function queryAt<Row extends pg.QueryResultRow>(url: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, [...parameters])).rows
  } finally {
    await client.end()
  }
}

function run(main: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
  return new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env['PATH'], ...environment } })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.once('close', (code) => resolve({ code, out }))
  })
}
