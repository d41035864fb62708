import { demoStaff } from './identity/demo-staff.js'
import { findRunningDemo } from './demo/running-demo.js'
import { readDemoSettings } from './settings.js'
import { requestToken } from './stack/request-token.js'

const usage = `Usage: npm run --silent token -- <staff>\n\nPrints a bearer token for a running demo. Staff: ${demoStaff.map((staff) => staff.username).join(', ')}\n`
const [username = '--help'] = process.argv.slice(2)

if (username === '--help' || username === '-h') {
  process.stdout.write(usage)
} else if (!demoStaff.some((staff) => staff.username === username)) {
  fail(`There is nobody named "${username}" among the demo staff.\n${usage}`)
} else {
  try {
    const demo = findRunningDemo(readDemoSettings(process.env).home)
    if (demo === undefined) fail('The demo is not running. Start it with npm start, and try again.\n')
    else process.stdout.write(`${await requestToken(demo.issuer, username)}\n`)
  } catch (error) {
    fail(`${error instanceof Error ? error.message : 'There is no token.'}\n`)
  }
}

function fail(text: string): void {
  process.stderr.write(text)
  process.exitCode = 1
}
