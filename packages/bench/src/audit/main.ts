/** What an append costs as the chain grows, beside an empty chain measured in turn with it. Prints ratios. By command, not in CI. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type DatabaseAddresses, type Postgres, projectRoot, startPostgres } from '@crisis-record/local-stack'
import { z } from 'zod'
import { fillChain } from './fill-chain.js'
import { followersAreDone } from './followers-are-done.js'
import { type Appends, measureAppends } from './measure-appends.js'
import { gatewayKey, startAudit } from './start-audit.js'

const usage = `Usage: npm run bench:audit -- [--sizes 100000,1000000] [--seconds N] [--rounds N] [--connections N]

Appends to access-audit over HTTP, signed and durable (PostgreSQL with fsync on), at each size of the chain and to an empty chain, in turn and
ROUNDS times, and prints the ratios of the medians. The chain is filled past the service, with hashes that fit; audit:verify then walks all of it.
`
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100000,1000000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit(0)
}
const whole = z.coerce.number().int().min(1)
const sizes = z.array(whole).min(1).parse(values.sizes.split(','))
const [seconds, rounds, connections] = [whole.parse(values.seconds), whole.parse(values.rounds), whole.parse(values.connections)]

const directory = mkdtempSync(join(tmpdir(), 'crisis-record-bench-'))
// A folder of its own: the server then keeps what it acknowledges through a crash, as in the field.
const data = mkdtempSync(join(tmpdir(), 'crisis-record-bench-data-'))
const postgres = await startPostgres({ directory: data })
try {
  const grown = await newDatabase(postgres, 'grown')
  for (const [at, size] of sizes.entries()) {
    await fillChain(postgres.superuserUrl('grown'), size, (done) => note(`${String(done)} entries of ${String(size)}`))
    await letFollowersCatchUp(grown)
    const empty = await newDatabase(postgres, `empty-${String(at)}`)
    for (const together of [connections, 1]) print(size, together, await sideBySide({ grown, empty }, together))
  }
  const began = performance.now()
  const code = await verify(grown.databaseUrl)
  process.exitCode = code
  process.stdout.write(`audit:verify walked it in ${((performance.now() - began) / 1000).toFixed(0)} s and ended with ${String(code)}\n`)
} finally {
  await postgres.stop()
  for (const each of [directory, data]) rmSync(each, { recursive: true, force: true })
}
process.exit()

/** Migrated by the service itself. */
async function newDatabase(server: Postgres, name: string): Promise<DatabaseAddresses> {
  const addresses = await server.createDatabaseWithRoles(name)
  await (await startAudit(directory, addresses)).stop()
  return addresses
}

/** What the service derives from the chain is made as the entries come: what was filled in past it is caught up with before anything is measured. */
async function letFollowersCatchUp(addresses: DatabaseAddresses): Promise<void> {
  const audit = await startAudit(directory, addresses)
  while (!(await followersAreDone(addresses.databaseUrl))) await delay(1000)
  await audit.stop()
}

async function sideBySide(databases: Readonly<Record<'grown' | 'empty', DatabaseAddresses>>, together: number) {
  const audits = { grown: await startAudit(directory, databases.grown), empty: await startAudit(directory, databases.empty) }
  const measured: Record<'grown' | 'empty', Appends[]> = { grown: [], empty: [] }
  for (let round = 0; round < rounds; round++) {
    for (const which of ['empty', 'grown'] as const)
      measured[which].push(await measureAppends({ url: audits[which].url, key: gatewayKey, connections: together, seconds }))
  }
  await Promise.all([audits.grown.stop(), audits.empty.stop()])
  return measured
}

function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}`)
}

function print(size: number, together: number, measured: Readonly<Record<'grown' | 'empty', readonly Appends[]>>): void {
  const median = (of: readonly Appends[], what: keyof Appends) =>
    of.map((each) => each[what]).sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN
  const line = (name: string, of: readonly Appends[]) =>
    name.padEnd(24) +
    (['perSecond', 'p50', 'p95'] as const)
      .flatMap((what) => [
        median(of, what).toFixed(1).padStart(10),
        (median(of, what) / median(measured.empty, what)).toFixed(2).padStart(7),
      ])
      .join('')
  process.stdout.write(
    `\n${`${String(together)} at once`.padEnd(24)} appends/s  ratio    p50 ms  ratio    p95 ms  ratio\n` +
      `${line('empty', measured.empty)}\n${line(`${size.toLocaleString('en-GB')} entries`, measured.grown)}\n`,
  )
}

function verify(databaseUrl: string): Promise<number> {
  const main = join(projectRoot, 'subgraphs/access-audit/dist/verify/main.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, '--without-anchors'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('exit', (exit) => resolve(exit ?? 2))
  })
}
