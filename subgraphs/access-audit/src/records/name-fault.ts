import type { ChainVerdict } from './chain-verdict.js'
import { type ChainedEntry, type ChainHead, chainStart, hashOf } from './chain.js'
import type { StoredChain, StoredEntry } from './stored-entry.js'

type Broken = Extract<ChainVerdict, { outcome: 'BROKEN' }>

export interface Fault {
  /** The first that does not follow. */
  readonly entry: StoredEntry
  /** The heads before it, the last being the one it should follow; bounded. */
  readonly past: readonly ChainHead[]
  /** Up to here an anchor agreed. */
  readonly anchored: number
  /** What comes after it. */
  readonly rest: AsyncIterator<StoredEntry>
  readonly chain: StoredChain
}

/** How far from its place an entry is looked for by trying sequence numbers. */
const farthest = 1000

/** What happened where an entry does not follow. An entry's hash covers its place, so that one found elsewhere tells where it belongs. */
export async function nameFault(fault: Fault): Promise<Broken> {
  const { entry, past } = fault
  const head = past.at(-1) ?? chainStart
  const place = head.sequence + 1
  if (entry.sequence === head.sequence) return broken(head.sequence, 'INSERTED')
  if (entry.sequence !== place) return missing(fault, place, head)
  const belongs = placeOf(entry, place)
  if (belongs !== undefined && belongs > place) return missing(fault, place, head)
  const before = past.find(({ sequence }) => sequence + 1 === belongs)
  if (belongs !== undefined && belongs < place && before?.hash === entry.previousHash) return broken(belongs, 'INSERTED')
  if ((await genuine(fault, place, head)) !== undefined) return broken(place, 'INSERTED')
  return belongs === undefined ? altered(fault, place) : unchained(fault, place, head)
}

/** The entry that belongs in this place, wherever it stands. */
async function genuine({ chain }: Fault, place: number, head: ChainHead): Promise<StoredEntry | undefined> {
  return (await chain.chainedTo(head.hash)).find((each) => hashOf({ ...each, sequence: place }) === each.hash)
}

/** Another entry stands where one is missing: it stands elsewhere, or nowhere. */
async function missing(fault: Fault, place: number, head: ChainHead): Promise<Broken> {
  const moved = await genuine(fault, place, head)
  if (moved === undefined) return broken(place, 'REMOVED')
  return moved.sequence === place ? broken(place, 'INSERTED') : { ...broken(place, 'SWAPPED'), with: moved.sequence }
}

/** Its content is nobody's own. Perhaps it is that of another entry, whose place has what belongs here. */
async function altered({ entry, rest }: Fault, place: number): Promise<Broken> {
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    const other = next.value
    if (hashOf(other) !== other.hash && exchanged(entry, other)) return { ...broken(place, 'SWAPPED'), with: other.sequence }
  }
  return broken(place, 'ALTERED')
}

/** Holds together in itself, but not with the one before: one of the two had its hash computed anew, and the next one tells which. */
async function unchained({ entry, anchored, rest }: Fault, place: number, head: ChainHead): Promise<Broken> {
  const next = await rest.next()
  const itself = head.sequence <= anchored || (next.done !== true && next.value.previousHash !== entry.hash)
  return broken(itself ? place : head.sequence, 'ALTERED')
}

/** The sequence number an entry was hashed with, looked for from here outwards. */
function placeOf(entry: ChainedEntry, here: number): number | undefined {
  for (let distance = 0; distance <= farthest; distance++)
    for (const sequence of [here - distance, here + distance]) if (hashOf({ ...entry, sequence }) === entry.hash) return sequence
  return undefined
}

function exchanged(one: ChainedEntry, other: ChainedEntry): boolean {
  const takes = (mine: ChainedEntry, theirs: ChainedEntry) =>
    hashOf({ ...mine, entry: theirs.entry }) === mine.hash ||
    hashOf({ ...mine, entry: theirs.entry, recordedAt: theirs.recordedAt }) === mine.hash
  return takes(one, other) && takes(other, one)
}

function broken(sequence: number, fault: Broken['fault']): Broken {
  return { outcome: 'BROKEN', sequence, fault }
}
