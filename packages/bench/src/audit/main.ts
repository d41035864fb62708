/** What an append costs as the chain grows: prints ratios to an empty chain. By command, not in CI. */
import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFreePort, projectRoot, startPostgres } from '@crisis-record/local-stack'
import { z } from 'zod'
import { forkReady } from '../fork-ready.js'
import { fillChain } from './fill-chain.js'
import { type Appends, measureAppends } from './measure-appends.js'

const usage = `Usage: npm run bench:audit -- [--sizes 0,100000,1000000] [--seconds N] [--connections N]

Appends to access-audit over HTTP, signed and durable (PostgreSQL with fsync on), at each size of the chain, and prints the ratios to the first.
The chain is filled past the service, with hashes that fit; at the end audit:verify walks all of it.
`
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,100000,1000000' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '16' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit(0)
}
const whole = z.coerce.number().int().min(1)
const sizes = z.array(z.coerce.number().int().min(0)).min(1).parse(values.sizes.split(','))
const seconds = whole.parse(values.seconds)
const connections = whole.parse(values.connections)

const directory = mkdtempSync(join(tmpdir(), 'crisis-record-bench-'))
const file = (name: string, content: unknown): string => {
  const path = join(directory, name)
  writeFileSync(path, JSON.stringify(content), { mode: 0o600 })
  return path
}
const newKey = (kid: string) => ({ kid, key: randomBytes(32).toString('base64url') })
const key = newKey('gateway')
const data = mkdtempSync(join(tmpdir(), 'crisis-record-bench-data-'))
// A folder of its own: the server then keeps what it acknowledges through a crash, as in the field.
const postgres = await startPostgres({ directory: data })
try {
  const { databaseUrl, ownerDatabaseUrl } = await postgres.createDatabaseWithRoles('access-audit')
  const [port, internalPort] = [await findFreePort(), await findFreePort()]
  const environment = {
    ODS_CODE: 'ZA001',
    ORGANISATION_NAME: 'Access audit',
    PORT: String(port),
    INTERNAL_PORT: String(internalPort),
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    OWNER_DATABASE_URL: ownerDatabaseUrl,
    REQUEST_KEYS_FILE: file('request-keys.json', [key]),
    EVENT_KEYS_FILE: file('event-keys.json', { ZC001: [newKey('registry')] }),
    HEAD_SIGNING_KEY_FILE: file('head-signing.json', {
      ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
      kid: 'heads',
    }),
    CONSENT_REGISTRY_JWKS_URL: 'http://127.0.0.1:9/jwks.json',
    SHARING_AGREEMENT_FILE: join(projectRoot, 'packages/policy/agreement.yaml'),
  }
  const url = `http://127.0.0.1:${String(port)}`
  const results: { size: number; together: Appends; alone: Appends }[] = []
  for (const size of sizes) {
    if (size > 0) await fillChain(postgres.superuserUrl('access-audit'), size, (done) => note(`${String(done)} entries of ${String(size)}`))
    const { child } = await forkReady(join(projectRoot, 'subgraphs/access-audit/dist/main.js'), environment)
    const together = await measureAppends({ url, key, connections, seconds })
    const alone = await measureAppends({ url, key, connections: 1, seconds })
    results.push({ size, together, alone })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  print(results)
  const began = performance.now()
  const code = await verify(databaseUrl)
  process.stdout.write(`audit:verify walked it in ${((performance.now() - began) / 1000).toFixed(0)} s and ended with ${String(code)}\n`)
  process.exitCode = code
} finally {
  await postgres.stop()
  for (const each of [directory, data]) rmSync(each, { recursive: true, force: true })
}
process.exit()

function note(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r${text}` : '')
}

function print(results: readonly { size: number; together: Appends; alone: Appends }[]): void {
  const [first] = results
  const cells = ({ perSecond, p50, p95 }: Appends, against: Appends | undefined) =>
    [
      perSecond.toFixed(0).padStart(11),
      p50.toFixed(1).padStart(9),
      p95.toFixed(1).padStart(9),
      (perSecond / (against?.perSecond ?? Number.NaN)).toFixed(2).padStart(12),
      (p95 / (against?.p95 ?? Number.NaN)).toFixed(2).padStart(11),
    ].join('')
  const heading = '  appends/s   p50 ms   p95 ms   × rate at 0   × p95 at 0'.replaceAll('at 0', `at ${String(first?.size ?? 0)}`)
  for (const [title, pick] of [
    [`${String(connections)} at once`, (each: (typeof results)[number]) => each.together],
    ['one after another', (each: (typeof results)[number]) => each.alone],
  ] as const) {
    process.stdout.write(`\n${title.padEnd(24)}${heading}\n`)
    for (const each of results)
      process.stdout.write(`${`${each.size.toLocaleString('en-GB')} entries`.padEnd(24)}${cells(pick(each), first && pick(first))}\n`)
  }
}

function verify(databaseUrl: string): Promise<number> {
  const main = join(projectRoot, 'subgraphs/access-audit/dist/verify/main.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, '--without-anchors'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('exit', (code) => resolve(code ?? 2))
  })
}
