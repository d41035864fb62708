import { stringify } from 'csv-stringify/sync'
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Counts, ImportLine, Outcome } from '../running/import-line.js'

export const reportEndings = ['.csv', '.json'] as const

export interface ReportFile {
  add(line: ImportLine): void
  /** Says what came of it, and writes the report. */
  end(result: { readonly kept: boolean; readonly checked: boolean; readonly counts: Counts }): Promise<void>
  /** Nothing came of it. */
  discard(): void
}

/** Written aside, line by line, until it is known what came of the whole; then in the format that the ending of its name says. */
export function openReportFile(path: string): ReportFile {
  const aside = `${path}.part`
  const lines = openSync(aside, 'w', 0o600)
  const discard = () => {
    closeSync(lines)
    rmSync(aside, { force: true })
  }
  return {
    add: (line) => void writeSync(lines, `${JSON.stringify(line)}\n`),
    discard,
    async end({ kept, checked, counts }) {
      const report = openSync(path, 'w', 0o600)
      const json = extname(path).toLowerCase() === '.json'
      writeSync(
        report,
        json ? `{"imported":${String(kept)},"checked":${String(checked)},"counts":${JSON.stringify(counts)},"entries":[` : header,
      )
      let first = true
      for await (const text of createInterface({ input: createReadStream(aside), crlfDelay: Number.POSITIVE_INFINITY })) {
        const line = JSON.parse(text) as ImportLine
        const said = { ...line, outcome: kept || checked ? line.outcome : ifNothingIs(line.outcome) }
        writeSync(report, json ? `${first ? '' : ','}\n${JSON.stringify(said)}` : stringify(cellsOf(said), { escape_formulas: true }))
        first = false
      }
      if (json) writeSync(report, '\n]}\n')
      closeSync(report)
      discard()
    },
  }
}

const header = 'entry,line,pointer,identifier,outcome,element,column,reason\n'

function cellsOf({ at, line, pointer, identity = '', outcome, why = '', faults }: ImportLine): string[][] {
  const place = [String(at), String(line), pointer, identity, outcome]
  if (faults.length === 0) return [[...place, '', '', why]]
  return faults.map(({ element, column = '', message }) => [...place, element, column, message])
}

/** Of a file of which nothing is imported. */
export function ifNothingIs(outcome: Outcome): Outcome {
  return outcome === 'taken' || outcome === 'changed' || outcome === 'withdrawn' || outcome === 'not shown' ? 'not taken' : outcome
}
