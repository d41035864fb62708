import { runDemo } from './demo/run-demo.js'
import { findStarters, isAlive } from './demo/starter.js'
import { readDemoSettings } from './settings.js'

const ended = new Promise((resolve) => {
  process.on('SIGINT', resolve).on('SIGTERM', resolve).on('SIGHUP', resolve)
  // npm killed outright leaves us behind: notice, and go too.
  const starters = process.env['npm_lifecycle_event'] === undefined ? [] : findStarters(process.ppid)
  if (starters.length > 0) setInterval(() => !starters.every(isAlive) && resolve('orphaned'), 500).unref()
})

try {
  await runDemo(readDemoSettings(process.env), { print: (text) => process.stdout.write(`${text}\n`), input: process.stdin, ended })
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The demo could not be started.'}\n`)
  process.exit(1)
}
