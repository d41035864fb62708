/* eslint-disable no-restricted-globals -- this is the agency's main.ts, written once for all of them */
import { ConfigurationError } from '../configuration/configuration-error.js'
import { parseSubgraphConfig } from '../configuration/parse-subgraph-config.js'
import { createSubgraph } from '../create-subgraph.js'
import { systemClock } from '../clock.js'
import { createLog } from '../observe/pino-log.js'
import { printSubgraphSdl } from '../schema/print-subgraph-sdl.js'
import { SeedRefused } from '../store/seed-refused.js'
import { migrateStore } from '../store/upkeep.js'
import type { SubgraphDefinition } from '../subgraph-definition.js'
import { helpText } from './help-text.js'
import { CommandLineError } from './command-line-error.js'
import { importFiles } from './import.js'
import { parseCommand } from './parse-command.js'
import { seed } from './seed.js'
import { serve } from './serve.js'

/**
 * The whole of an agency's `main.ts`: `await runSubgraph(definition)`. Only it and `serve` read `process`.
 * Commands: serve (default), schema, migrate, seed [--people N] [--check], import FILE, --help.
 */
export async function runSubgraph<S, C>(definition: SubgraphDefinition<S, C>): Promise<void> {
  try {
    await run(definition)
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(error instanceof CommandLineError && process.argv[2] === 'import' ? 2 : 1)
  }
}

async function run<S, C>(definition: SubgraphDefinition<S, C>): Promise<void> {
  const command = parseCommand(process.argv.slice(2))
  if (command.name === 'help') return void process.stdout.write(helpText(definition))
  if (command.name === 'schema') return void process.stdout.write(await printSubgraphSdl(definition))
  const config = parseSubgraphConfig(process.env, definition)
  if (command.name === 'serve') return serve(config, () => createSubgraph(definition, config))
  const { source, databaseUrl, ownerDatabaseUrl, logLevel } = config
  const importing = command.name === 'import' || command.name === 'original'
  // Of an import the output is its report.
  const log = createLog({ level: logLevel, agency: source.odsCode, kind: source.kind, ...(importing && { destination: process.stderr }) })
  const upkeep = {
    definition,
    databaseUrl,
    ownerDatabaseUrl,
    source,
    clock: systemClock,
    log,
    asOf: config.seedAsOf,
    settings: config.settings,
  }
  if (importing) return void (process.exitCode = await importFiles(upkeep, command))
  if (command.name === 'migrate') return void (await migrateStore(upkeep))
  await seed(upkeep, { people: command.people ?? config.seedPeople ?? 0, onlyLook: command.onlyLook })
}

/** One clear sentence for what the operator can mend; name, code and place for the rest. */
function explain(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof CommandLineError || error instanceof SeedRefused) return error.message
  if (!(error instanceof Error)) return 'The subgraph failed.'
  const { code, port } = error as { code?: unknown; port?: unknown }
  if (code === 'EADDRINUSE' && typeof port === 'number')
    return `Port ${port} is taken. Stop what listens there, or set PORT (or INTERNAL_PORT) to another one.`
  if (code === 'EACCES' && typeof port === 'number') return `Port ${port} may not be used. Set PORT to another one.`
  if (code === 'ECONNREFUSED') return 'The database is not answering. Check DATABASE_URL, and that PostgreSQL is running.'
  if (code === '28P01' || code === '28000') return 'The database refused the user or password in DATABASE_URL or OWNER_DATABASE_URL.'
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist.'
  return `The subgraph failed: ${error.stack ?? error.message}`
}
