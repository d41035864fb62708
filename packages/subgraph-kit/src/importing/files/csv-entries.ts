import { CsvError, type Info, parse } from 'csv-parse'
import { pipeline, Readable } from 'node:stream'
import type { ImportDefinition } from '../definition/import-definition.js'
import { unkeepable } from '../fhir/refused-everywhere.js'
import { columnsByElement, mapRecord } from '../mapping/map-record.js'
import { columnsOf, type Mapping } from '../mapping/mapping-file.js'
import type { Chunks } from './read-chunks.js'
import { type Entry, mostBytes } from './entry.js'
import { FileFault } from './file-fault.js'

interface RawRecord {
  readonly record: readonly string[]
  readonly raw: string
  /** On which it begins. */
  readonly line: number
}

/** The lines of a table, each the resource that the mapping makes of it. The first line names the columns. */
export async function* csvEntries(
  { bytes }: Chunks,
  { mapping, definition }: { readonly mapping: Mapping; readonly definition: Pick<ImportDefinition, 'resources'> },
): AsyncGenerator<Entry> {
  const columns = columnsByElement(mapping, definition)
  let header: readonly string[] | undefined
  let headerText = ''
  let at = 0
  for await (const { record, raw, line } of records(bytes, mapping.delimiter)) {
    if (header === undefined) {
      header = readHeader(record, mapping)
      headerText = raw.trim()
      if (unkeepable.test(raw)) throw new FileFault('The first line holds a character that is none.')
      continue
    }
    const place = { at: ++at, line, pointer: '', original: `${headerText}\n${raw.replace(/[\r\n]+$/, '')}`, columns }
    if (unkeepable.test(raw)) {
      const message = 'holds a character that is none'
      yield { ...place, resource: undefined, faults: [{ element: 'line', message }] }
      continue
    }
    if (record.length === header.length) {
      yield { ...place, ...mapRecord(new Map(header.map((name, nth) => [name, record[nth] ?? ''])), mapping, definition) }
      continue
    }
    const message = `has ${record.length} cells, and the first line names ${header.length} columns`
    yield { ...place, resource: { resourceType: mapping.resource }, faults: [{ element: 'line', message }] }
  }
  if (header === undefined) throw new FileFault('The file is empty: there is nothing to import.')
}

async function* records(bytes: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<RawRecord> {
  const options = { delimiter, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, max_record_size: mostBytes }
  const parser = parse(options)
  // Whatever goes wrong reaches whoever reads the parser.
  pipeline(Readable.from(decoded(bytes)), parser, () => undefined)
  let line = 1
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<Pick<RawRecord, 'record' | 'raw'> & { info: Info }>) {
      yield { record, raw, line }
      line = info.lines + 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // The message of the parser quotes what it read.
    throw new FileFault(`The table cannot be read from line ${line} on: ${reasons[error.code] ?? 'it is not CSV'}.`)
  }
}

async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    const { code } = error as { code?: unknown }
    throw code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? new FileFault('The file is not text in UTF-8.') : error
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands within a cell',
  CSV_MAX_RECORD_SIZE: 'it is longer than 1 MB',
}

function readHeader(record: readonly string[], mapping: Mapping): readonly string[] {
  const header = record.map((name) => name.trim())
  const twice = header.find((name, at) => header.indexOf(name) !== at)
  if (twice !== undefined) throw new FileFault(`The first line names the column ${twice} twice.`)
  const missing = [...new Set(columnsOf(mapping))].filter((name) => !header.includes(name))
  if (missing.length > 0)
    throw new FileFault(
      `The first line does not name the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}, which the mapping file reads.`,
    )
  return header
}
