import type { ChainVerdict } from './chain-verdict.js'
import { type ChainedEntry, type ChainHead, chainStart, hashOf } from './chain.js'
import { nameFault } from './name-fault.js'
import type { StoredChain } from './stored-entry.js'

/** How many of the last heads are remembered: as many inserted entries in a row are still recognised as such. */
const heads = 1000

/**
 * Walks the chain from its start, in memory that does not grow with it, and names the first entry that is not as it was.
 * The walk alone cannot see that the newest entries are gone, or that all was written anew with hashes that fit:
 * for that give `anchors`, heads that were handed out and kept outside.
 */
export async function verifyChain(
  chain: StoredChain,
  anchors: readonly ChainHead[] = [],
  onEntry: (sequence: number) => void = () => undefined,
): Promise<ChainVerdict> {
  const expected = bySequence(anchors)
  const past: ChainHead[] = [chainStart]
  let head = chainStart
  let anchored = 0
  const rest = chain.walk()[Symbol.asyncIterator]()
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    const entry = next.value
    if (!follows(entry, head)) return nameFault({ entry, past, anchored, rest, chain })
    if (entry.misfiled === true) return { outcome: 'BROKEN', sequence: entry.sequence, fault: 'MISFILED' }
    const kept = expected.get(entry.sequence)
    if (kept !== undefined) {
      if ([...kept].some((hash) => hash !== entry.hash)) {
        return { outcome: 'BROKEN', sequence: anchored + 1, fault: 'REWRITTEN', upTo: entry.sequence }
      }
      anchored = entry.sequence
      expected.delete(entry.sequence)
    }
    head = { sequence: entry.sequence, hash: entry.hash }
    past.push(head)
    if (past.length > 2 * heads) past.splice(0, past.length - heads)
    onEntry(entry.sequence)
  }
  let gone = 0
  for (const sequence of expected.keys()) gone = Math.max(gone, sequence)
  if (gone > head.sequence) return { outcome: 'BROKEN', sequence: head.sequence + 1, fault: 'TRUNCATED', upTo: gone }
  return { outcome: 'INTACT', entries: head.sequence, head, anchored }
}

function follows(entry: ChainedEntry, head: ChainHead): boolean {
  return entry.sequence === head.sequence + 1 && entry.previousHash === head.hash && hashOf(entry) === entry.hash
}

/** Two anchors that say different things of one place are kept both: the chain can hold only one of them. */
function bySequence(anchors: readonly ChainHead[]): Map<number, Set<string>> {
  const expected = new Map<number, Set<string>>()
  for (const { sequence, hash } of anchors) expected.set(sequence, (expected.get(sequence) ?? new Set()).add(hash))
  return expected
}
