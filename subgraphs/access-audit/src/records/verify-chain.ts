import { type ChainedEntry, type ChainHead, chainStart, hashOf } from './chain.js'

export type ChainVerdict =
  | { readonly outcome: 'INTACT'; readonly entries: number; readonly head: ChainHead }
  | { readonly outcome: 'BROKEN'; readonly sequence: number; readonly fault: ChainFault }

/**
 * What is wrong with the first entry that is. REMOVED: this sequence is missing before a later one. MISPLACED: its sequence does not follow.
 * UNCHAINED: it is not chained to the one before. ALTERED: its content is not what was hashed. TRUNCATED or REWRITTEN: the chain does not
 * hold what an anchor, kept elsewhere, says it held.
 */
export type ChainFault = 'REMOVED' | 'MISPLACED' | 'UNCHAINED' | 'ALTERED' | 'TRUNCATED' | 'REWRITTEN'

/**
 * Walks the chain from its start. The walk alone cannot see that the newest entries are gone, or that all was written anew:
 * for that give `anchors`, heads that were handed out in receipts and kept outside.
 */
export async function verifyChain(entries: AsyncIterable<ChainedEntry>, anchors: readonly ChainHead[] = []): Promise<ChainVerdict> {
  const expected = new Map(anchors.map(({ sequence, hash }) => [sequence, hash]))
  let head = chainStart
  for await (const entry of entries) {
    const fault = faultOf(entry, head, expected.get(entry.sequence))
    if (fault !== undefined) return { outcome: 'BROKEN', sequence: head.sequence + 1, fault }
    head = { sequence: entry.sequence, hash: entry.hash }
  }
  const beyond = [...expected.keys()].filter((sequence) => sequence > head.sequence)
  if (beyond.length > 0) return { outcome: 'BROKEN', sequence: head.sequence + 1, fault: 'TRUNCATED' }
  return { outcome: 'INTACT', entries: head.sequence, head }
}

function faultOf(entry: ChainedEntry, head: ChainHead, anchor: string | undefined): ChainFault | undefined {
  if (entry.sequence > head.sequence + 1) return 'REMOVED'
  if (entry.sequence !== head.sequence + 1) return 'MISPLACED'
  if (hashOf(entry) !== entry.hash) return 'ALTERED'
  if (entry.previousHash !== head.hash) return 'UNCHAINED'
  if (anchor !== undefined && anchor !== entry.hash) return 'REWRITTEN'
  return undefined
}
