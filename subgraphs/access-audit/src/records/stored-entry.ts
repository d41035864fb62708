import type { ChainedEntry } from './chain.js'

/** The chain as it is stored, to be read and never believed. */
export interface StoredChain {
  /** All entries in the order of their sequence, page by page. */
  walk(): AsyncIterable<StoredEntry>
  /** Those that say they follow the entry with this hash, wherever they stand. */
  chainedTo(hash: string): Promise<readonly StoredEntry[]>
}

export interface StoredEntry extends ChainedEntry {
  /** What it is found by is not what it says: its columns were changed beside it. */
  readonly misfiled?: boolean
}
