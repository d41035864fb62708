/** Workload W1, side by side on this machine: prints ratios. Absolute figures say nothing beyond it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '@crisis-record/local-stack'
import { z } from 'zod'
import { writePlainSupergraph } from './contestants/files.js'
import { startStubbedGateway } from './contestants/gateway.js'
import { forkReady } from './fork-ready.js'
import { checkAnswer, measure, type Measurement } from './measure.js'
import { startIssuer } from './stubs/issuer.js'
import { benchAgencies } from './workload/agencies.js'

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
const stops: (() => void)[] = []
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
  stops.forEach((stop) => stop())
  await postgres.stop()
  rmSync(directory, { recursive: true, force: true })
}
process.exit(0)

async function startContestants(): Promise<Contestant[]> {
  const { issuer, accessToken } = await startIssuer('crisis-record')
  const databaseUrl = await postgres.createDatabase('gateway')
  const gateway = await startStubbedGateway({ directory, agencies: benchAgencies, databaseUrl, issuer })
  stops.push(() => gateway.stop())
  const start = async (main: string, environment: Record<string, string>) => {
    const { child, said } = await forkReady(new URL(main, import.meta.url), environment)
    stops.push(() => child.kill())
    const { port } = z.object({ port: z.number() }).parse(said)
    return `http://127.0.0.1:${String(port)}/`
  }
  const { addresses } = gateway
  const plain = await start('./contestants/plain-apollo.js', { SUPERGRAPH_FILE: writePlainSupergraph(directory, addresses) })
  const floor = await start('./contestants/floor.js', { ADDRESSES: JSON.stringify(addresses) })
  return [
    {
      name: 'crisis-record',
      url: `${gateway.url}/graphql`,
      headers: { authorization: `Bearer ${accessToken}`, 'purpose-of-use': 'TREAT' },
    },
    { name: 'plain Apollo Gateway', url: plain, headers: {} },
    { name: 'floor', url: floor, headers: {} },
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
