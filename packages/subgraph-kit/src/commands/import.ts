/* eslint-disable no-restricted-globals -- part of the agency's main.ts */
import { openDataSource } from '../store/open-data-source.js'
import { migrateStore, type Upkeep, withUpkeepLock } from '../store/upkeep.js'
import { CommandLineError } from './command-line-error.js'
import type { ImportCommand, OriginalCommand } from './parse-import.js'

/** `import`: migrates, then imports a file or prints an original. Resolves to the exit code. What reads files is loaded here alone. */
export async function importFiles(upkeep: Upkeep, command: ImportCommand | OriginalCommand): Promise<number> {
  const { definition, clock, log, ownerDatabaseUrl } = upkeep
  const load = definition.importing
  if (load === undefined) throw new CommandLineError(`An agency of the kind ${definition.kind} imports nothing.`)
  const { importCommand, originalCommand } = await import('../importing/command/import-command.js')
  const terminal = { out: (text: string) => void process.stdout.write(text), err: (text: string) => void process.stderr.write(text) }
  await migrateStore(upkeep)
  if (command.name === 'original') {
    const dataSource = await openDataSource(definition, ownerDatabaseUrl, { use: 'upkeep', log })
    const found = await originalCommand(dataSource, command.identifier, terminal)
    await dataSource.destroy()
    return found ? 0 : 1
  }
  const imports = await load()
  const done = await withUpkeepLock(upkeep, (dataSource) =>
    importCommand({ dataSource, definition: imports, now: clock.now(), terminal }, command),
  )
  return done ? 0 : 1
}
