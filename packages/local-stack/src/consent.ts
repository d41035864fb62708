import { runRegistryCommand } from './demo/run-registry-command.js'
import { withRegistry } from './demo/registry-environment.js'
import { readDemoSettings } from './settings.js'

const args = process.argv.slice(2)
const run = (environment: Readonly<Record<string, string | undefined>>) => runRegistryCommand('fhir/command/main.js', args, environment)
const given = process.env['DATABASE_URL'] !== undefined || args.length === 0 || args.includes('--help') || args.includes('-h')

try {
  process.exitCode = given
    ? await run(process.env)
    : await withRegistry(
        readDemoSettings(process.env),
        (text) => process.stderr.write(`${text}\n`),
        (environment) => run({ ...process.env, ...environment }),
      )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'That did not work.'}\n`)
  process.exitCode = 1
}
