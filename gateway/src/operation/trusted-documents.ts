import { createHash } from 'node:crypto'
import { z } from 'zod'

/** The operations the viewer was built with. A browser's session may ask for these and nothing else. */
export interface TrustedDocuments {
  readonly texts: readonly string[]
  /** By the SHA-256 of its text, in hexadecimal. */
  textOf(hash: string): string | undefined
  includes(text: string): boolean
}

const byHash = z.record(z.string(), z.string())

/**
 * Reads what the viewer's build extracts from its sources: `{ "<sha-256 of the text>": "<text>" }`. Undefined if it is not that, or if a text is
 * not the one its hash names.
 */
export function parseTrustedDocuments(json: string): TrustedDocuments | undefined {
  const parsed = byHash.safeParse(readJson(json))
  if (!parsed.success) return undefined
  const documents = trustDocuments(Object.values(parsed.data))
  return Object.entries(parsed.data).every(([hash, text]) => documents.textOf(hash) === text) ? documents : undefined
}

export function trustDocuments(texts: readonly string[]): TrustedDocuments {
  const documents = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
  const known = new Set(texts)
  return { texts, textOf: (hash) => documents.get(hash), includes: (text) => known.has(text) }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
