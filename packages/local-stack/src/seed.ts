import { parseArgs } from 'node:util'
import { showBars } from './seeding/progress-bars.js'
import { showLines } from './seeding/progress-lines.js'
import { seedDemo } from './seeding/seed-demo.js'
import { readDemoSettings } from './settings.js'

const usage = `Usage: npm run seed -- [--people N]

Fills a demo with the people of the fixed scenarios and N generated ones (2,000 unless told, 900,000 at most), then ends; npm start then
shows them. Person 1,234 is the same whatever N is, and the same at every agency.

A seeding that was interrupted, or killed, goes on where it stopped: give the same command again. A demo with fewer people is extended
to N. One with more is refused, for none is ever taken out: delete its folder to begin again (CRISIS_RECORD_HOME, .local unless told).
A database that holds anybody but the demo's people is refused, and nothing in it changed.

900,000 people want about 6 GB of disk, and a quarter of an hour. docs/seeding.md says who they are, and what it took.
`

const print = (text: string) => process.stdout.write(`${text}\n`)
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

try {
  const { values } = parseArgs({ options: { people: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } })
  if (values.help) process.stdout.write(usage)
  else {
    const settings = readDemoSettings({ ...process.env, ...(values.people === undefined ? {} : { SEED_PEOPLE: values.people }) })
    const began = performance.now()
    await seedDemo(settings, {
      print,
      display: (agencies, people) => (process.stdout.isTTY ? showBars(agencies, people, process.stdout) : showLines(print)),
      signal: stop.signal,
    })
    const seconds = Math.round((performance.now() - began) / 1000)
    print(
      `Seeded the demo people and ${settings.people.toLocaleString('en-GB')} more in ${String(seconds)} s. Start the demo with npm start.`,
    )
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Seeding failed.'}\n`)
  process.exitCode = 1
}
