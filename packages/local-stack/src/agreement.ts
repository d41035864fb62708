import { runRegistryCommand } from './demo/run-registry-command.js'
import { withRegistry } from './demo/registry-environment.js'
import { readDemoSettings } from './settings.js'

const args = process.argv.slice(2)
const run = (environment: Readonly<Record<string, string | undefined>>) =>
  runRegistryCommand('agreement/command/main.js', args, environment)
// Only a version is looked up in what the registry kept; all else is in files.
const needsStore = args.some((word) => word === '--version' || word.startsWith('--version=')) && process.env['DATABASE_URL'] === undefined

try {
  process.exitCode = needsStore
    ? await withRegistry(
        readDemoSettings(process.env),
        (text) => process.stderr.write(`${text}\n`),
        (environment) => run({ ...process.env, ...environment }),
      )
    : await run(process.env)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'That did not work.'}\n`)
  process.exitCode = 1
}
