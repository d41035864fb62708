import { extname } from 'node:path'
import type { ImportDefinition } from '../definition/import-definition.js'
import type { Mapping } from '../mapping/mapping-file.js'
import { csvEntries } from './csv-entries.js'
import type { Entry } from './entry.js'
import { jsonEntries } from './json-entries.js'
import { ndjsonEntries } from './ndjson-entries.js'
import { readChunks } from './read-chunks.js'

export interface Source {
  readonly entries: AsyncIterable<Entry>
  /** Of the whole file, once its entries are through. */
  digest(): string
}

/** Opens a file of resources: a table where there is a mapping for it, else by its ending. @throws FileFault, while it is read as well */
export async function openSource(
  path: string,
  { mapping, definition }: { readonly mapping: Mapping | undefined; readonly definition: ImportDefinition },
): Promise<Source> {
  const chunks = await readChunks(path)
  if (mapping !== undefined) return { entries: csvEntries(chunks, { mapping, definition }), digest: chunks.digest }
  const lines = ['.ndjson', '.jsonl'].includes(extname(path).toLowerCase())
  return { entries: lines ? ndjsonEntries(chunks) : jsonEntries(path, chunks), digest: chunks.digest }
}
