import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRunningDemo } from './demo/running-demo.js'
import { placeForData } from './postgres/place-for-data.js'
import { startPostgres, type Postgres } from './postgres/start-postgres.js'
import { readDemoSettings, type DemoSettings } from './settings.js'
import { anchorsFileIn } from './stack/anchors-file.js'
import { projectRoot } from './stack/project-root.js'

/** `npm run audit:verify`: access-audit's own command, told where the demo keeps what it needs unless it is told otherwise. */
try {
  const given = process.argv.slice(2)
  const own = given.some((each) => /^(--database(=|$)|--help$|-h$)/.test(each)) || process.env['DATABASE_URL'] !== undefined
  process.exitCode = own ? await verify(given, {}) : await verifyDemo(readDemoSettings(process.env), given)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The audit could not be verified.'}\n`)
  process.exitCode = 2
}

async function verifyDemo({ home, ports }: DemoSettings, given: readonly string[]): Promise<number> {
  const keys = join(home, 'keys')
  if (!existsSync(home) || !existsSync(placeForData(home)))
    throw new Error(`There is no demo in ${home}. Give --database, or start one with npm start.`)
  const secret = (name: string) => readFileSync(join(keys, name), 'utf8')
  const stopped = findRunningDemo(home) === undefined
  let postgres: Postgres | undefined
  try {
    if (stopped) {
      const password = secret('postgres-password')
      const progress = (text: string) => process.stderr.write(`${text} …\n`)
      postgres = await startPostgres({ directory: placeForData(home), password, keptFor: 'COMMAND', progress })
    }
    const port = String(postgres?.port ?? ports.postgres)
    const role = 'access-audit-service'
    return await verify(
      [
        ...given,
        ...(given.some((each) => /^--(without-)?anchors/.test(each)) ? [] : ['--anchors', anchorsFileIn(home)]),
        ...(given.some((each) => each.startsWith('--head-keys')) ? [] : ['--head-keys', join(keys, 'audit-head-signing.json')]),
      ],
      // By the environment: other users of the machine can read the arguments of a process.
      { DATABASE_URL: `postgresql://${role}:${secret(`database-${role}`)}@127.0.0.1:${port}/access-audit` },
    )
  } finally {
    await postgres?.stop()
  }
}

function verify(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const main = join(projectRoot, 'subgraphs/access-audit/dist/verify/main.js')
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [main, ...args], { stdio: 'inherit', env: { ...process.env, ...environment } })
      .once('error', reject)
      .once('exit', (code) => resolve(code ?? 2))
  })
}
