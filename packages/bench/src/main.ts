/** Workload W1, side by side on this machine: prints ratios. Absolute figures say nothing beyond it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFreePort, projectRoot, startPostgres } from '@crisis-record/local-stack'
import { z } from 'zod'
import { writeFiles } from './contestants/files.js'
import { forkReady } from './fork-ready.js'
import { checkAnswer, measure, type Measurement } from './measure.js'
import { startIssuer } from './stubs/issuer.js'
import { benchAgencies, audit, personRegister, registry } from './workload/agencies.js'

const usage = `Usage: npm run bench -- [--seconds N] [--rounds N]

Measures workload W1 (one person's combined record from nine agencies) for this gateway with sign-in, consent, signing and audit on,
for plain Apollo Gateway, and for a hand-written floor, each in turn and ROUNDS times, and prints the ratios of the medians.
`
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  process.stdout.write(usage)
  process.exit(0)
}
const seconds = z.coerce.number().int().min(1).parse(values.seconds)
const rounds = z.coerce.number().int().min(1).parse(values.rounds)

interface Contestant {
  readonly name: string
  readonly url: string
  readonly headers: Record<string, string>
}

const directory = mkdtempSync(join(tmpdir(), 'crisis-record-bench-'))
const postgres = await startPostgres()
const children: { kill(): boolean }[] = []
try {
  const contestants = await startContestants()
  for (const { url, headers } of contestants) await checkAnswer({ url, headers })
  for (const connections of [16, 1]) {
    const results = new Map(contestants.map(({ name }): [string, Measurement[]] => [name, []]))
    for (const { url, headers } of contestants) await measure({ url, headers, connections, seconds: 2 })
    for (let round = 0; round < rounds; round++) {
      for (const { name, url, headers } of contestants) results.get(name)?.push(await measure({ url, headers, connections, seconds }))
    }
    print(connections, results)
  }
} finally {
  children.forEach((child) => child.kill())
  await postgres.stop()
  rmSync(directory, { recursive: true, force: true })
}
process.exit(0)

async function startContestants(): Promise<Contestant[]> {
  const start = async (main: string | URL, environment: Record<string, string>) => {
    const { child, said } = await forkReady(main, environment)
    children.push(child)
    return said
  }
  const stubs = z
    .object({ addresses: z.record(z.string(), z.string()) })
    .parse(await start(new URL('./stubs/main.js', import.meta.url), {}))
  const files = writeFiles(directory, stubs.addresses)
  const { issuer, accessToken } = await startIssuer('crisis-record')
  const secret = (name: string, content: string) => {
    const path = join(directory, name)
    writeFileSync(path, content, { mode: 0o600 })
    return path
  }
  const key = 'A'.repeat(43)
  const requestKeys = Object.fromEntries(
    [personRegister, registry, audit, ...benchAgencies].map(({ odsCode }) => [odsCode, [{ kid: '1', key }]]),
  )
  const [port, internalPort] = [await findFreePort(), await findFreePort()]
  await start(join(projectRoot, 'gateway/dist/main.js'), {
    PORT: String(port),
    INTERNAL_PORT: String(internalPort),
    DATABASE_URL: await postgres.createDatabase('gateway'),
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'bench',
    OIDC_CLIENT_SECRET_FILE: secret('client-secret', 'bench-client-secret'),
    SESSION_SECRET_FILE: secret('session-secret', 'bench'.repeat(10)),
    REQUEST_KEYS_FILE: secret('request-keys.json', JSON.stringify(requestKeys)),
    AGENCIES_FILE: files.agenciesFile,
    SUPERGRAPH_FILE: files.supergraphFile,
    LABELS_LOCK_FILE: files.labelsLockFile,
    RATE_LIMIT_PER_CALLER: '10000000',
    RATE_LIMIT_PER_ADDRESS: '10000000',
    // One token stands for all staff here.
    IN_FLIGHT_PER_CALLER: '1000000',
    AUDIT_ANCHORS_FILE: join(directory, 'anchors.jsonl'),
    LOG_LEVEL: 'warn',
  })
  const ready = z.object({ port: z.number() })
  const plain = ready.parse(
    await start(new URL('./contestants/plain-apollo.js', import.meta.url), { SUPERGRAPH_FILE: files.plainSupergraphFile }),
  )
  const floor = ready.parse(await start(new URL('./contestants/floor.js', import.meta.url), { ADDRESSES: JSON.stringify(stubs.addresses) }))
  return [
    {
      name: 'crisis-record',
      url: `http://127.0.0.1:${String(port)}/graphql`,
      headers: { authorization: `Bearer ${accessToken}`, 'purpose-of-use': 'TREAT' },
    },
    { name: 'plain Apollo Gateway', url: `http://127.0.0.1:${String(plain.port)}/`, headers: {} },
    { name: 'floor', url: `http://127.0.0.1:${String(floor.port)}/`, headers: {} },
  ]
}

function print(connections: number, results: ReadonlyMap<string, readonly Measurement[]>): void {
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
  const rows = [...results].map(([name, measured]) => ({
    name,
    rate: median(measured.map((m) => m.requestsPerSecond)),
    p50: median(measured.map((m) => m.p50)),
    p99: median(measured.map((m) => m.p99)),
    wrong: measured.reduce((sum, m) => sum + m.wrong, 0),
  }))
  const plain = rows.find((row) => row.name.startsWith('plain'))?.rate ?? Number.NaN
  const floor = rows.find((row) => row.name === 'floor')?.rate ?? Number.NaN
  process.stdout.write(
    `\n${String(connections)} connections`.padEnd(26) + 'requests/s   p50 ms   p99 ms   × plain   × floor   wrong answers\n',
  )
  for (const { name, rate, p50, p99, wrong } of rows) {
    const cells = [
      rate.toFixed(0).padStart(10),
      p50.toFixed(0).padStart(9),
      p99.toFixed(0).padStart(9),
      (rate / plain).toFixed(2).padStart(10),
      (rate / floor).toFixed(2).padStart(10),
      String(wrong).padStart(16),
    ]
    process.stdout.write(`${name.padEnd(25)}${cells.join('')}\n`)
  }
}
