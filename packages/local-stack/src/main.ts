import { readDemoSettings } from './settings.js'
import { runDemo } from './demo/run-demo.js'

const ended = new Promise((resolve) => {
  process.on('SIGINT', resolve).on('SIGTERM', resolve).on('SIGHUP', resolve)
  // npm killed outright leaves us behind: notice, and go too.
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(() => process.ppid !== parent && resolve('orphaned'), 500).unref()
})

try {
  await runDemo(readDemoSettings(process.env), { print: (text) => process.stdout.write(`${text}\n`), input: process.stdin, ended })
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The demo could not be started.'}\n`)
  process.exit(1)
}
