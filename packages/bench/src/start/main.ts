/** How long the demo takes to come up over an empty folder and over the same again, and what memory it takes. By command, not in CI. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPortSettings, projectRoot, recordOperation } from '@crisis-record/local-stack'
import { memoryOf, type ProcessMemory } from './memory-of.js'
import { startDemo } from './start-demo.js'

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
  process.stdout.write(`Usage: npm run bench:start

Starts the demo on free ports over an empty folder, and again over the same folder. Prints how long each took until everything was up (goals: 60 s
and 20 s), and what memory all its processes took ten seconds later and after a hundred looks at a record (goal: 2,500 MB), by PSS and RSS. Linux.
`)
  process.exit(0)
}

const looks = 100
const home = mkdtempSync(join(tmpdir(), 'crisis-record-start-'))
// PostgreSQL must get there, which does not run as root.
chmodSync(home, 0o755)
const ports = await findPortSettings()
const environment = {
  CRISIS_RECORD_HOME: home,
  PORT: String(ports.gateway),
  IDENTITY_PORT: String(ports.identity),
  AGENCY_PORT: String(ports.agencies),
  POSTGRES_PORT: String(ports.postgres),
}
const print = (text: string) => process.stdout.write(`${text}\n`)
try {
  for (const [which, goal] of [
    ['first', 60],
    ['second', 20],
  ] as const) {
    const demo = await startDemo(environment)
    try {
      print(`${which} start: up after ${demo.seconds.toFixed(1)} s (goal: ${String(goal)} s)`)
      await sleep(10_000)
      report('ten seconds later', memoryOf(demo.pid))
      await lookAtRecords()
      report(`after ${String(looks)} looks at a record`, memoryOf(demo.pid))
    } finally {
      await demo.stop()
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exit(0)

async function lookAtRecords(): Promise<void> {
  const tokenCommand = join(projectRoot, 'packages/local-stack/dist/token.js')
  const token = execFileSync(process.execPath, [tokenCommand, 'liaison'], { env: { ...process.env, ...environment }, encoding: 'utf8' })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}`, 'purpose-of-use': 'TREAT' }
  const body = JSON.stringify({ query: recordOperation, variables: { nhsNumber: '9990000018' } })
  for (let look = 0; look < looks; look++) {
    const response = await fetch(`http://localhost:${String(ports.gateway)}/graphql`, { method: 'POST', headers, body })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`A look at a record was answered with ${String(response.status)}: ${text.slice(0, 200)}`)
    await sleep(100)
  }
}

function report(when: string, processes: readonly ProcessMemory[]): void {
  const sum = (of: readonly ProcessMemory[], field: 'pss' | 'rss') => of.reduce((total, one) => total + one[field], 0)
  print(`  ${when}: ${inMb(sum(processes, 'pss'))} PSS, ${inMb(sum(processes, 'rss'))} RSS, ${String(processes.length)} processes`)
  const names = [...new Set(processes.map(({ name }) => name))]
  const byName = names.map((name) => [name, processes.filter((one) => one.name === name)] as const)
  const parts = byName.map(([name, all]) => ({ name: all.length > 1 ? `${name} (${String(all.length)})` : name, pss: sum(all, 'pss') }))
  print(
    `    ${parts
      .sort((a, b) => b.pss - a.pss)
      .map(({ name, pss }) => `${name} ${pss.toFixed(0)}`)
      .join(', ')}`,
  )
}

function inMb(megabytes: number): string {
  return `${Math.round(megabytes).toLocaleString('en-GB')} MB`
}
