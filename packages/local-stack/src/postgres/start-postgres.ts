import { fork } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { findFreePort } from './free-port.js'
import { guardianAnswer, type GuardianRequest } from './guardian-messages.js'
import type { KeptFor } from './keeper-mark.js'

export interface Postgres {
  readonly port: number
  /** Makes a database with a login role of its own as owner, unless they exist, and gives its DATABASE_URL. */
  createDatabase(name: string, password?: string): Promise<string>
  /** The same, and a second role `<name>-service`, which may do nothing until the owner grants it: requests run under that one. */
  createDatabaseWithRoles(name: string, passwords?: RolePasswords): Promise<DatabaseAddresses>
  /** DATABASE_URL of the superuser, for tests that must change what no agency may. */
  superuserUrl(database: string): string
  /** Process id of the server, for tests that kill it. */
  readonly serverPid: number
  stop(): Promise<void>
}

export interface RolePasswords {
  readonly owner: string
  readonly service: string
}

/** One database, as a subgraph is given it: for requests, and for migrations and seeding. */
export interface DatabaseAddresses {
  readonly databaseUrl: string
  readonly ownerDatabaseUrl: string
}

export interface PostgresOptions {
  /** Kept and used again if given; otherwise a folder that goes with the server, which then need not survive a power cut. */
  directory?: string
  port?: number
  password?: string
  /** Of the server, by name, while it runs. */
  settings?: Readonly<Record<string, string>>
  /** What others are told who want the same directory meanwhile: that a demo runs over it (unless told), or a command. */
  keptFor?: KeptFor
  /** Told what a start waits for that takes longer than usual, such as a recovery. */
  progress?: (text: string) => void
}

/**
 * Starts a real PostgreSQL server. It stops when this process ends, however it ends.
 * @throws Error with one sentence where it does not start, or where somebody else keeps a server over the same directory
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const port = options.port ?? (await findFreePort())
  const password = options.password ?? randomBytes(18).toString('base64url')
  const temporary = options.directory === undefined
  const settings: Record<string, string> = temporary ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}
  const request: GuardianRequest = {
    directory: options.directory ?? mkdtempSync(join(tmpdir(), 'crisis-record-postgres-')),
    port,
    password,
    temporary,
    keptFor: options.keptFor ?? 'DEMO',
    settings: { ...settings, ...options.settings },
  }
  const guardian = fork(fileURLToPath(new URL('./guardian.js', import.meta.url)), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  const ended = new Promise<void>((resolve) => guardian.once('exit', () => resolve()))
  const serverPid = await new Promise<number>((resolve, reject) => {
    guardian.once('exit', () => reject(new Error('PostgreSQL could not be started.')))
    guardian.on('message', (raw) => {
      const answer = guardianAnswer.parse(raw)
      if (answer.type === 'progress') options.progress?.(answer.text)
      else if (answer.type === 'ready') resolve(answer.pid)
      else reject(new Error(answer.text))
    })
    guardian.send(request)
  })
  guardian.unref()
  guardian.channel?.unref()
  // Where nothing waits for the disk, a database is copied as files in half the processor time that it takes through the log.
  const strategy = temporary ? 'FILE_COPY' : 'WAL_LOG'
  const superuserUrl = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${String(port)}/${database}`
  return {
    port,
    serverPid,
    superuserUrl,
    createDatabase: async (name, rolePassword = randomUUID()) => {
      const { ownerDatabaseUrl } = await createDatabase({ superuserUrl, port, name, strategy, passwords: { owner: rolePassword } })
      return ownerDatabaseUrl
    },
    createDatabaseWithRoles: (name, passwords = { owner: randomUUID(), service: randomUUID() }) =>
      createDatabase({ superuserUrl, port, name, strategy, passwords }),
    stop: async () => {
      // Whoever waits for the end of the server waits, though nothing else keeps their process alive.
      guardian.ref()
      if (guardian.connected) guardian.disconnect()
      await ended
    },
  }
}

async function createDatabase(options: {
  superuserUrl: (database: string) => string
  port: number
  name: string
  strategy: 'FILE_COPY' | 'WAL_LOG'
  passwords: { readonly owner: string; readonly service?: string }
}): Promise<DatabaseAddresses> {
  const { name, port, passwords } = options
  const service = passwords.service === undefined ? undefined : { role: `${name}-service`, password: passwords.service }
  const client = new pg.Client({ connectionString: options.superuserUrl('postgres') })
  const keepRole = async (role: string, password: string) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER'
    await client.query(`${verb} ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
  }
  await client.connect()
  try {
    await keepRole(name, passwords.owner)
    if (service !== undefined) await keepRole(service.role, service.password)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (database.rowCount === 0) {
      const identifier = client.escapeIdentifier(name)
      await client.query(`CREATE DATABASE ${identifier} OWNER ${identifier} STRATEGY ${options.strategy}`)
      await client.query(`REVOKE ALL ON DATABASE ${identifier} FROM PUBLIC`)
    }
  } finally {
    await client.end()
  }
  const address = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${String(port)}/${name}`
  const ownerDatabaseUrl = address(name, passwords.owner)
  return { ownerDatabaseUrl, databaseUrl: service === undefined ? ownerDatabaseUrl : address(service.role, service.password) }
}
