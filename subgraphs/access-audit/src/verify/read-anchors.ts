import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type HeadKey, readHead, verifyHead } from '@crisis-record/subgraph-kit'
import type { ChainHead } from '../records/chain.js'

export interface Anchors {
  /** Each once. */
  readonly heads: readonly ChainHead[]
  /** Where something stands that says it is a head, and that none of the keys signed: "FILE line N". */
  readonly unsigned: readonly string[]
}

/** What a compact JWS looks like, in whatever file it stands: JSON lines of a gateway, CSV or JSON of an agency. */
const compactJws = /eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g

/** Line by line, so that a long disclosure log fits. @throws Error where a file cannot be read, or holds no head at all */
export async function readAnchors(files: readonly string[], keys: readonly HeadKey[]): Promise<Anchors> {
  const heads = new Map<string, ChainHead>()
  const unsigned: string[] = []
  const seen = new Set<string>()
  for (const file of files) {
    let found = 0
    let number = 0
    for await (const line of linesOf(file)) {
      number++
      for (const [text] of line.matchAll(compactJws)) {
        if (readHead(text) === undefined) continue // another token
        found++
        if (seen.has(text)) continue
        const head = verifyHead(text, keys)
        if (head === undefined) unsigned.push(`${file} line ${String(number)}`)
        else {
          // An agency's log repeats the same head for many requests.
          seen.add(text)
          heads.set(`${String(head.sequence)} ${head.hash}`, { sequence: head.sequence, hash: head.hash })
        }
      }
    }
    if (found === 0) throw new Error(`${file} holds no signed head of the audit.`)
  }
  return { heads: [...heads.values()], unsigned }
}

async function* linesOf(file: string): AsyncIterable<string> {
  const stream = createReadStream(file, 'utf8')
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (cause) {
    throw new Error(`${file} cannot be read.`, { cause })
  }
}
