import { describe, expect, it } from '@jest/globals'
import type { AuditEntry } from '@crisis-record/subgraph-kit'
import { fixedClock } from '@crisis-record/subgraph-kit/testing'
import type { ChainedEntry } from '../records/chain.js'
import { chainStart } from '../records/chain.js'
import type { EntryStore } from '../store/entry-store.js'
import { createEntryWriter } from './entry-writer.js'

const clock = fixedClock('2026-06-15T09:00:00Z')
const entry = (requestId: string): AuditEntry => ({
  kind: 'COMPLETED',
  requestId,
  occurredAt: '2026-06-15T09:00:00Z',
  agencies: [],
  outcome: 'RELEASED',
})

/** What a store does is tested against PostgreSQL; here only a store that stalls, and one whose answer is lost, which PostgreSQL does not do on demand. */
function storeThat(append: (kept: ChainedEntry[], entries: readonly ChainedEntry[]) => Promise<'DURABLE' | 'CONFLICT'>) {
  const kept: ChainedEntry[] = []
  const store: EntryStore = {
    head: () => Promise.resolve(kept.at(-1) ?? chainStart),
    append: (entries) => append(kept, entries),
    find: (keys) => Promise.resolve(kept.filter((each) => keys.some(({ requestId }) => requestId === each.entry.requestId))),
    disconnect: () => Promise.resolve(),
  }
  return { kept, store }
}

describe('the entry writer', () => {
  it('refuses further entries while too many wait, and takes them again afterwards', async () => {
    let release = (): void => undefined
    const stalled = new Promise<void>((resolve) => (release = resolve))
    const { store } = storeThat(async (kept, entries) => {
      await stalled
      kept.push(...entries)
      return 'DURABLE'
    })
    const writer = createEntryWriter({ store, clock, signHead: ({ sequence }) => `head after ${String(sequence)}`, mostWaiting: 3 })
    const first = writer.append(entry('under way'))
    await Promise.resolve()
    const waiting = ['a', 'b', 'c'].map((id) => writer.append(entry(id)))
    expect(await writer.append(entry('d'))).toEqual({ outcome: 'UNAVAILABLE', reason: 'FULL' })
    release()
    expect((await Promise.all([first, ...waiting])).map(({ outcome }) => outcome)).toEqual(['KEPT', 'KEPT', 'KEPT', 'KEPT'])
    expect(await writer.append(entry('d'))).toMatchObject({ outcome: 'KEPT', receipt: { sequence: 5, head: 'head after 5' } })
  })

  it('finds what was kept although the answer was lost, and keeps it once', async () => {
    let lost = 0
    const { kept, store } = storeThat(async (all, entries) => {
      all.push(...entries)
      if (lost++ === 0) throw new Error('connection reset')
      return 'DURABLE'
    })
    const writer = createEntryWriter({ store, clock, signHead: ({ sequence }) => `head after ${String(sequence)}` })
    expect(await writer.append(entry('a'))).toMatchObject({ outcome: 'KEPT', receipt: { sequence: 1 } })
    expect(await writer.append(entry('b'))).toMatchObject({ outcome: 'KEPT', receipt: { sequence: 2 } })
    expect(kept).toHaveLength(2)
  })

  it('says so where the store cannot be reached, and recovers when it can', async () => {
    let down = true
    const { store } = storeThat(async (kept, entries) => {
      if (down) throw new Error('refused')
      kept.push(...entries)
      return 'DURABLE'
    })
    const writer = createEntryWriter({ store, clock, signHead: ({ sequence }) => `head after ${String(sequence)}` })
    expect(await writer.append(entry('a'))).toMatchObject({ outcome: 'UNAVAILABLE', reason: 'STORE_FAILED' })
    down = false
    expect(await writer.append(entry('a'))).toMatchObject({ outcome: 'KEPT', receipt: { sequence: 1 } })
  })
})
