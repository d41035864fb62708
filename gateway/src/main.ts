import { describeFaults, parseGatewayConfig } from './config.js'
import { usage } from './configuration/usage.js'

/** Before anything of Apollo is loaded: it reads this once, and would otherwise report to its makers every hour. */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1'

/** Ends at once: what was begun before the fault must not keep the process alive. */
function fail(text: string): void {
  process.stderr.write(`${text}\n`, () => process.exit(1))
}

/** One sentence for a person at a terminal. */
function describeStartError(error: unknown): string {
  if (!(error instanceof Error)) return 'The gateway cannot start.'
  if ('code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? ` ${String(error.port)}` : ''
    return `The gateway cannot start: port${port} is taken. Stop what uses it, or set PORT (and INTERNAL_PORT) to another.`
  }
  return `The gateway cannot start: ${error.message}`
}

async function serve(): Promise<void> {
  const parsed = parseGatewayConfig(process.env)
  if (!parsed.ok) {
    fail(describeFaults(parsed.faults))
    return
  }
  const { createGateway } = await import('./create-gateway.js')
  const gateway = await createGateway({ config: parsed.config })
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= gateway.stop().then(
      () => process.exit(),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  // The parent that started us is gone, or wants us to stop.
  process.once('disconnect', stop)
  try {
    await gateway.listen()
  } catch (error) {
    stopping = gateway.stop().catch(() => undefined)
    await stopping
    throw error
  }
  process.send?.({ type: 'ready', port: parsed.config.port })
}

if (process.argv.includes('--help')) process.stdout.write(usage)
else await serve().catch((error: unknown) => fail(describeStartError(error)))
