import { readFile } from 'node:fs/promises'
import type { Chunks } from './read-chunks.js'
import { decodeUtf8 } from './decode-utf8.js'
import { type Entry, mostBytes } from './entry.js'
import { FileFault } from './file-fault.js'
import { type Shell, splitBundle } from './split-bundle.js'

/** Bundles that say what there is. A transaction or a batch says what to do, which may be to delete; a history says what there was. */
const bundleTypes = ['collection', 'searchset']

/** Windows writes it before text; it is none of it. */
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** The entries of a Bundle, one after the other; a file of one resource is one entry. */
export async function* jsonEntries(path: string, { bytes }: Chunks): AsyncGenerator<Entry> {
  const splitter = splitBundle()
  let size = 0
  for await (const chunk of bytes) {
    const marked = size === 0 && chunk.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    size += chunk.length
    yield* splitter.take(marked ? chunk.subarray(byteOrderMark.length) : chunk)
  }
  const shell = splitter.end()
  if (shell.resourceType === 'Bundle') checkBundle(shell)
  else if (shell.resourceType === undefined) throw new FileFault('The file does not say what it holds: resourceType is missing.')
  else if (shell.entries > 0 || size > mostBytes) throw new FileFault('The file is no Bundle, and too large for a single resource.')
  else yield await onlyEntry(path)
}

const bundleElements = ['resourceType', 'id', 'meta', 'language', 'identifier', 'type', 'timestamp', 'total', 'link', 'entry', 'signature']

function checkBundle({ type, entries, keys, labelled }: Shell): void {
  const unknown = [...keys].find((key) => !bundleElements.includes(key))
  if (unknown !== undefined) throw new FileFault('The Bundle has an element we cannot read, which might change what the rest means.')
  if (labelled) throw new FileFault('Bundle.meta.security labels the whole file: put the labels on the resources they are of.')
  if (!bundleTypes.includes(type ?? ''))
    throw new FileFault('Bundle.type is not collection or searchset: other Bundles say what to do, not what there is.')
  if (entries === 0) throw new FileFault('The Bundle is empty: there is nothing to import.')
}

async function onlyEntry(path: string): Promise<Entry> {
  const text = decodeUtf8(await readFile(path))?.trim()
  if (text === undefined) throw new FileFault('The file is not text in UTF-8.')
  return { at: 1, line: 1, pointer: '', original: text, resource: JSON.parse(text) as unknown, faults: [] }
}
