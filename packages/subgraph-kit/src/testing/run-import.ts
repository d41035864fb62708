import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { importCommand } from '../importing/command/import-command.js'
import type { ImportDefinition } from '../importing/definition/import-definition.js'

export interface TestImport {
  readonly file: { readonly name: string; readonly text: string | Uint8Array }
  readonly mapping?: string
  readonly how?: 'WHOLE' | 'REST' | 'CHECK'
  readonly now: Date
}

export interface TestImported {
  /** Whether nothing was refused. */
  readonly ok: boolean
  readonly out: string
  readonly err: string
  /** What became of each entry, with what is said of it: `taken`, `refused: Condition.code has no code …`. */
  readonly outcomes: readonly string[]
}

/** Imports a text as the command does, into a store at hand. */
export async function runImport(
  dataSource: DataSource,
  definition: ImportDefinition,
  { file, mapping, how = 'WHOLE', now }: TestImport,
): Promise<TestImported> {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-record-import-'))
  const paths = { file: join(folder, file.name), mapping: join(folder, 'mapping.yaml'), report: join(folder, 'report.json') }
  try {
    writeFileSync(paths.file, file.text)
    if (mapping !== undefined) writeFileSync(paths.mapping, mapping)
    const said = { out: '', err: '' }
    const terminal = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) }
    const ok = await importCommand(
      { dataSource, definition, now, terminal },
      { file: paths.file, mapping: mapping && paths.mapping, how, report: paths.report },
    )
    return { ok, ...said, outcomes: existsSync(paths.report) ? readOutcomes(readFileSync(paths.report, 'utf8')) : [] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readOutcomes(text: string): string[] {
  const { entries } = JSON.parse(text) as {
    entries: { outcome: string; why?: string; faults: { element: string; column?: string; message: string }[] }[]
  }
  return entries.map(({ outcome, why, faults }) => {
    const reasons = faults.map(({ element, column, message }) => `${column === undefined ? '' : `column ${column}: `}${element} ${message}`)
    return [outcome, ...(why === undefined ? [] : [why]), ...(reasons.length === 0 ? [] : [reasons.join('; ')])].join(': ')
  })
}
