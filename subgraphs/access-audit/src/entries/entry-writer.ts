import type { AuditEntry, AuditReceipt, Clock } from '@crisis-record/subgraph-kit'
import { canonicalJson } from '../records/canonical-json.js'
import { chainAfter, type ChainedEntry, type ChainHead } from '../records/chain.js'
import type { SignHead } from '../heads/sign-head.js'
import type { EntryStore } from '../store/entry-store.js'

export type AppendOutcome =
  | { readonly outcome: 'KEPT'; readonly receipt: AuditReceipt }
  /** Another entry was kept for this request and kind: accepting this one would lose one of the two. */
  | { readonly outcome: 'CONTRADICTED' }
  /** More entries wait than the store keeps up with, or it cannot be reached. */
  | { readonly outcome: 'UNAVAILABLE'; readonly reason: 'FULL' | 'STORE_FAILED'; readonly error?: unknown }

export interface EntryWriter {
  /** Answers once the entry is durable. The same entry again gets the receipt of the first. */
  append(entry: AuditEntry): Promise<AppendOutcome>
  /** Waits for what was taken in, then gives the connection up. */
  stop(): Promise<void>
}

interface Waiting {
  readonly key: string
  readonly entry: AuditEntry
  readonly settle: (outcome: AppendOutcome) => void
}

/** Times a connection may fail under one commit: it may have gone stale. */
const mostFailures = 4
/** Times another instance may take the place in the chain before us. Each time it has kept entries, so together they get on. */
const mostConflicts = 100

/**
 * One writer for the whole process. While one commit is on its way to the disk, whatever arrives waits, and all of it goes into the next:
 * under load many entries share a commit, and an entry that comes alone waits for nobody.
 */
export function createEntryWriter(options: {
  readonly store: EntryStore
  readonly clock: Clock
  readonly signHead: SignHead
  /** How many may wait; beyond that entries are refused, so that the gateway refuses to show anything. */
  readonly mostWaiting?: number
  readonly mostPerCommit?: number
}): EntryWriter {
  const { store, clock, signHead, mostWaiting = 5000, mostPerCommit = 500 } = options
  const waiting: Waiting[] = []
  let head: ChainHead | undefined
  let writing: Promise<void> | undefined

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) await commit(waiting.splice(0, mostPerCommit))
    writing = undefined
  }

  const commit = async (batch: readonly Waiting[]): Promise<void> => {
    let left: readonly Waiting[] = firstOfEach(batch)
    let error: unknown
    let failures = 0
    let conflicts = 0
    while (left.length > 0 && failures < mostFailures && conflicts < mostConflicts) {
      try {
        if (failures + conflicts > 0) left = await settleKept(left)
        head ??= await store.head()
        const links = chain(head, left)
        if (links.length === 0) return
        if ((await store.append(links)) === 'DURABLE') {
          head = links.at(-1) ?? head
          // One signature a commit: the head after it covers every entry in it.
          const signed = signHead(head)
          links.forEach((link, at) => left[at]?.settle(kept(link, signed)))
          return
        }
        conflicts++
        head = undefined
      } catch (cause) {
        error = cause
        failures++
        head = undefined
        await store.disconnect().catch(() => undefined)
      }
    }
    for (const { settle } of left) settle({ outcome: 'UNAVAILABLE', reason: 'STORE_FAILED', error })
  }

  const chain = (from: ChainHead, entries: readonly Waiting[]): ChainedEntry[] => {
    const recordedAt = clock.now()
    const links: ChainedEntry[] = []
    for (const { entry } of entries) links.push(chainAfter(links.at(-1) ?? from, entry, recordedAt))
    return links
  }

  const settleKept = async (entries: readonly Waiting[]): Promise<readonly Waiting[]> => {
    const found = new Map((await store.find(entries.map(({ entry }) => entry))).map((each) => [keyOf(each.entry), each]))
    return entries.filter(({ key, entry, settle }) => {
      const before = found.get(key)
      if (before === undefined) return true
      settle(same(before.entry, entry) ? kept(before, signHead(before)) : { outcome: 'CONTRADICTED' })
      return false
    })
  }

  return {
    append(entry) {
      if (waiting.length >= mostWaiting) return Promise.resolve({ outcome: 'UNAVAILABLE', reason: 'FULL' })
      return new Promise((settle) => {
        waiting.push({ key: keyOf(entry), entry, settle })
        writing ??= writeAll()
      })
    },
    async stop() {
      await writing
      await store.disconnect()
    },
  }
}

/** Within one commit too, the same entry twice is one entry. Those left out are answered as the first of them is. */
function firstOfEach(batch: readonly Waiting[]): Waiting[] {
  const groups = new Map<string, Waiting[]>()
  for (const each of batch) groups.set(each.key, [...(groups.get(each.key) ?? []), each])
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const settle = (outcome: AppendOutcome): void => {
      first.settle(outcome)
      for (const other of others) other.settle(same(first.entry, other.entry) ? outcome : { outcome: 'CONTRADICTED' })
    }
    return [{ ...first, settle }]
  })
}

function keyOf({ requestId, kind }: AuditEntry): string {
  return JSON.stringify([requestId, kind])
}

function same(a: AuditEntry, b: AuditEntry): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function kept({ sequence, hash }: ChainHead, head: string): AppendOutcome {
  return { outcome: 'KEPT', receipt: { sequence, hash, head } }
}
