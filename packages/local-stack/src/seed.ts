import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { placeForData } from './postgres/place-for-data.js'
import { makeHome, readDemoSettings, type DemoSettings } from './settings.js'
import { readOdsCodes } from './stack/read-agencies.js'
import { findTakenPorts, fixedPorts } from './stack/stack-ports.js'
import { startStack } from './stack/start-stack.js'

const usage = `Usage: npm run seed -- [--people N]

Fills a new demo with the demo people and N generated ones (2,000 unless told), then ends. The same N gives the same people.
A demo that holds people already is left alone: delete its folder first (CRISIS_RECORD_HOME, .local unless told).
`

try {
  const { values } = parseArgs({ options: { people: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } })
  if (values.help) process.stdout.write(usage)
  else await seed(readDemoSettings({ ...process.env, ...(values.people === undefined ? {} : { SEED_PEOPLE: values.people }) }))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Seeding failed.'}\n`)
  process.exitCode = 1
}

async function seed(settings: DemoSettings): Promise<void> {
  makeHome(settings.home)
  if (existsSync(placeForData(settings.home)))
    throw new Error(`The demo holds people already. Delete the folder ${settings.home} to begin again.`)
  const ports = fixedPorts(settings.ports, readOdsCodes())
  const taken = await findTakenPorts(ports)
  if (taken.length > 0) throw new Error(taken.join('\n'))
  const print = (text: string) => process.stdout.write(`${text}\n`)
  const stack = await startStack({
    home: settings.home,
    ports,
    people: settings.people,
    without: ['gateway', 'identity'],
    listener: { progress: (service, text) => print(`  ${service}: ${text}`) },
  })
  await stack.stop()
  print(`Seeded the demo people and ${String(settings.people)} more. Start the demo with npm start.`)
}
