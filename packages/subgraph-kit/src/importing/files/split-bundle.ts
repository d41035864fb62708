import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'
import type { ElementFault } from '../fhir/element-fault.js'
import { type Entry, mostBytes } from './entry.js'
import { FileFault } from './file-fault.js'
import { holdBytes } from './held-bytes.js'
import { followFrames } from './json-frames.js'
import { decodeUtf8 } from './decode-utf8.js'

/** What stands in a file beside its entries. */
export interface Shell {
  readonly resourceType: string | undefined
  /** Of a Bundle. */
  readonly type: string | undefined
  readonly entries: number
  /** Keys of the root. */
  readonly keys: ReadonlySet<string>
  /** Whether the whole is labelled, beside its resources. */
  readonly labelled: boolean
}

export interface BundleSplitter {
  /** The entries that end in this piece. */
  take(chunk: Buffer): readonly Entry[]
  /** @throws FileFault where the file ends too early */
  end(): Shell
}

const brokenAt = /absolute position "([0-9]+)"/

/**
 * Finds the entries of a Bundle in pieces of its JSON, each with its very text; no more is held than the entry at hand.
 * `@streamparser/json` reads the tokens and checks the grammar; the value of an entry is read from its text by the language's own parser.
 * @throws FileFault where the file is not JSON, or not such JSON as can be taken apart
 */
export function splitBundle(): BundleSplitter {
  const tokenizer = new Tokenizer()
  const grammar = new TokenParser({ paths: ['$.resourceType'], keepStack: false })
  grammar.onValue = () => undefined
  const frames = followFrames()
  const bytes = holdBytes()
  const shell = {
    resourceType: undefined as string | undefined,
    type: undefined as string | undefined,
    entries: 0,
    keys: new Set<string>(),
    labelled: false,
  }
  let found: Entry[] = []
  let entry:
    { readonly from: number; resource: readonly [number, number] | undefined; resourceFrom: number; faults: ElementFault[] } | undefined
  let last = 0

  const line = (place: number) => bytes.linesBefore(place) + 1
  const inEntries = (depth: number) => depth === 2 && frames.keyAt(0) === 'entry' && typeof frames.keyAt(1) === 'number'

  tokenizer.onToken = ({ token, value, offset }) => {
    last = offset
    grammar.write({ token, value })
    const before = frames.depth
    const opens = token === TokenType.LEFT_BRACE
    if (inEntries(before) && token !== TokenType.COMMA && token !== TokenType.RIGHT_BRACKET) {
      if (!opens) throw new FileFault(`Line ${line(offset)}: an entry of the Bundle is not an object.`)
      entry = { from: offset, resource: undefined, resourceFrom: 0, faults: [] }
    }
    if (before === 3 && opens && frames.keyAt(2) === 'resource' && entry !== undefined) entry.resourceFrom = offset
    const wrong = frames.take(token, value)
    if (wrong === 'TOO_DEEP') throw new FileFault(`Line ${line(offset)}: the JSON is nested more than 64 deep.`)
    if (wrong === 'TWIN') {
      if (entry === undefined)
        throw new FileFault(`Line ${line(offset)}: a name stands twice in one object, so it cannot be said which counts.`)
      entry.faults.push({ element: '', message: 'has a name that stands twice in one object, so it cannot be said which counts' })
    }
    if (before === 2 && frames.keyAt(0) === 'meta' && frames.keyAt(1) === 'security') shell.labelled = true
    if (before === 1 && frames.depth === 1 && token === TokenType.STRING) noteRoot(String(value))
    if (token !== TokenType.RIGHT_BRACE || entry === undefined) return
    if (frames.depth === 3 && entry.resourceFrom > 0) {
      entry.resource ??= [entry.resourceFrom, offset + 1]
      entry.resourceFrom = 0
    }
    if (frames.depth === 2) endEntry(offset + 1)
  }

  let rootKey = ''
  function noteRoot(text: string): void {
    const key = frames.keyAt(0)
    if (typeof key === 'string' && key === text && !shell.keys.has(key)) {
      shell.keys.add(key)
      rootKey = key
    } else if (rootKey === 'resourceType') shell.resourceType = text
    else if (rootKey === 'type') shell.type = text
  }

  function endEntry(until: number): void {
    if (entry === undefined) return
    const index = shell.entries++
    const place = { at: index + 1, pointer: `/entry/${index}/resource`, line: line(entry.from) }
    found.push({
      ...place,
      ...readEntry(
        bytes.between(entry.from, until),
        entry.resource?.map((at) => at - (entry?.from ?? 0)),
        entry.faults,
      ),
    })
    entry = undefined
  }

  const guarded = (read: () => void) => {
    try {
      read()
    } catch (error) {
      if (error instanceof FileFault) throw error
      const at = brokenAt.exec(error instanceof Error ? error.message : '')?.[1]
      throw new FileFault(`The JSON cannot be read from line ${line(at === undefined ? last : Number(at))} on.`)
    }
  }
  return {
    take(chunk) {
      found = []
      bytes.take(chunk)
      guarded(() => tokenizer.write(chunk))
      if (entry !== undefined && bytes.taken - entry.from > mostBytes)
        throw new FileFault(`Line ${line(entry.from)}: an entry is longer than 1 MB.`)
      bytes.forgetBefore(entry?.from ?? bytes.taken)
      return found
    },
    end() {
      guarded(() => {
        if (!tokenizer.isEnded) tokenizer.end()
        if (!grammar.isEnded) grammar.end()
      })
      return shell
    },
  }
}

/** What may stand in an entry, and asks for more than that it be taken. */
const entryElements = ['request', 'response', 'modifierExtension']

/** The texts in which the entry and its resource came. */
function readEntry(
  bytes: Buffer,
  resource: readonly number[] | undefined,
  faults: readonly ElementFault[],
): Pick<Entry, 'original' | 'resource' | 'faults' | 'fullUrl'> {
  const text = decodeUtf8(bytes)
  if (text === undefined) return refused('is not text in UTF-8')
  const { fullUrl, search: _search, link: _link, resource: value, ...more } = JSON.parse(text) as Record<string, unknown>
  const wrong = [...faults]
  for (const key of Object.keys(more))
    wrong.push({
      element: entryElements.includes(key) ? `entry.${key}` : 'entry',
      message: 'says what to do with the resource: only what there is can be imported',
    })
  if (resource === undefined) return refused('holds no resource')
  return {
    original: decodeUtf8(bytes.subarray(resource[0], resource[1])) ?? '',
    resource: value,
    faults: wrong,
    fullUrl: typeof fullUrl === 'string' ? fullUrl : undefined,
  }
}

function refused(message: string): Pick<Entry, 'original' | 'resource' | 'faults'> {
  return { original: '', resource: undefined, faults: [{ element: 'entry', message }] }
}
