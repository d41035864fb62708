import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type DataSource, QueryFailedError } from 'typeorm'
import type { ImportDefinition } from '../definition/import-definition.js'
import { FileFault } from '../files/file-fault.js'
import { MappingFault, parseMapping } from '../mapping/mapping-file.js'
import { openReportFile } from '../report/report-file.js'
import { sayRefused, sayResult } from '../report/say-result.js'
import { tellProgress } from '../report/tell-progress.js'
import { importFile, type ImportRequest } from '../running/import-file.js'
import { originalOf } from '../running/import-sources.js'

export interface ImportTerminal {
  /** What was asked for. */
  out(text: string): void
  /** Everything else. */
  err(text: string): void
}

export interface ImportAsk {
  readonly file: string
  readonly mapping: string | undefined
  readonly how: ImportRequest['how']
  readonly report: string | undefined
}

/** On a terminal; a report lists them all. */
const mostShown = 50

/** Imports a file and says what came of it. True where nothing was refused. */
export async function importCommand(
  {
    dataSource,
    definition,
    now,
    terminal,
  }: { readonly dataSource: DataSource; readonly definition: ImportDefinition; readonly now: Date; readonly terminal: ImportTerminal },
  ask: ImportAsk,
): Promise<boolean> {
  const report = ask.report === undefined ? undefined : openReportFile(ask.report)
  let refused = 0
  try {
    const mapping = ask.mapping === undefined ? undefined : await readMapping(ask.mapping, definition)
    const imported = await importFile(dataSource, definition, {
      path: ask.file,
      mapping,
      how: ask.how,
      now,
      progress: tellProgress(terminal.err, () => performance.now()),
      line: (line) => {
        report?.add(line)
        if (line.outcome === 'refused' && ++refused <= mostShown) terminal.out(sayRefused(line))
      },
    })
    if (refused > mostShown) terminal.out(`… and ${refused - mostShown} more that are refused: --report FILE lists them all.\n`)
    terminal.out(sayResult(imported, ask.how))
    await report?.end({ ...imported, checked: ask.how === 'CHECK' })
    return imported.counts.refused === 0
  } catch (error) {
    report?.discard()
    terminal.err(`${sentence(error)}\n${ask.how === 'REST' ? '' : 'Nothing was imported.\n'}`)
    return false
  }
}

/** Prints the text something came as, word for word. True where there is exactly one. */
export async function originalCommand(dataSource: DataSource, identifier: string, terminal: ImportTerminal): Promise<boolean> {
  const found = await originalOf(dataSource.manager, identifier)
  const [only] = found
  if (only !== undefined && found.length === 1) terminal.out(`${only}\n`)
  else
    terminal.err(
      found.length === 0
        ? 'Nothing was imported under this identifier.\n'
        : 'Several things were imported under this identifier: give its type and system too, as Type|system|value.\n',
    )
  return found.length === 1
}

async function readMapping(path: string, definition: ImportDefinition): Promise<NonNullable<ImportRequest['mapping']>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new FileFault(`The mapping file ${path} cannot be read.`)
  })
  return { mapping: parseMapping(text, definition), digest: createHash('sha256').update(text).digest('hex') }
}

/** Never what the database says: it quotes the row. */
function sentence(error: unknown): string {
  if (error instanceof FileFault || error instanceof MappingFault) return error.message
  if (!(error instanceof QueryFailedError)) throw error
  const { code = 'unknown', constraint, table } = error.driverError as { code?: string; constraint?: string; table?: string }
  return `The database refused what was read (${[code, table, constraint].filter((part) => part !== undefined).join(', ')}).`
}
