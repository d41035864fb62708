import { parseArguments, usage } from './parse-arguments.js'
import { verifyAudit } from './verify-audit.js'

const onTerminal = process.stderr.isTTY
const everyMs = onTerminal ? 200 : 10_000
let shown = performance.now()

function progress(done: number, of: number): void {
  if (performance.now() - shown < everyMs) return
  shown = performance.now()
  const share = of === 0 ? 100 : Math.floor((100 * done) / of)
  const text = `Entry ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}, ${String(share)} %`
  process.stderr.write(onTerminal ? `\r${text}` : `${text}\n`)
}

try {
  const options = parseArguments(process.argv.slice(2), process.env['DATABASE_URL'])
  if (options === 'HELP') process.stdout.write(usage)
  else {
    process.exitCode = await verifyAudit(options, {
      progress,
      print: (text) => process.stdout.write(`${onTerminal ? '\n' : ''}${text}\n`),
    })
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The audit could not be verified.'}\n`)
  process.exitCode = 2
}
