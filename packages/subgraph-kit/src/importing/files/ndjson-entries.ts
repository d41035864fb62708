import type { Chunks } from './read-chunks.js'
import { decodeUtf8 } from './decode-utf8.js'
import { type Entry, mostBytes } from './entry.js'
import { FileFault } from './file-fault.js'
import { holdBytes } from './held-bytes.js'
import { splitBundle } from './split-bundle.js'

/** A resource a line, as FHIR bulk data has it. */
export async function* ndjsonEntries({ bytes }: Chunks): AsyncGenerator<Entry> {
  const held = holdBytes()
  let from = 0
  let line = 0
  let at = 0
  for await (const chunk of bytes) {
    const begins = held.taken
    held.take(chunk)
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) {
      const text = held.between(from, begins + end)
      line++
      from = begins + end + 1
      if (!isBlank(text)) yield readLine(text, ++at, line)
    }
    held.forgetBefore(from)
    if (held.taken - from > mostBytes) throw new FileFault(`Line ${line + 1} is longer than 1 MB.`)
  }
  const rest = held.between(from, held.taken)
  if (!isBlank(rest)) yield readLine(rest, ++at, line + 1)
  if (at === 0) throw new FileFault('The file is empty: there is nothing to import.')
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || byte === 13 || byte === 9)
}

/** A line that cannot be read ends the reading, like any file that is cut off: what follows might be its rest. */
function readLine(bytes: Buffer, at: number, line: number): Entry {
  const original = decodeUtf8(bytes)?.trim()
  if (original === undefined) throw new FileFault(`Line ${line} is not text in UTF-8.`)
  const resource = parse(original, line)
  try {
    const whole = splitBundle()
    whole.take(Buffer.from(original))
    whole.end()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    const message = 'has a name that stands twice in one object, or is nested too deep'
    // Not looked into any further: what is nested deep enough would exhaust whoever walks through it.
    return { at, line, pointer: '', original, resource: undefined, faults: [{ element: '', message }] }
  }
  return { at, line, pointer: '', original, resource, faults: [] }
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new FileFault(`The JSON of line ${line} cannot be read.`)
  }
}
