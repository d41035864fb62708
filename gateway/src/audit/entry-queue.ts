import { setTimeout as wait } from 'node:timers/promises'
import type { CompletedEntry, RefusedEntry } from '@crisis-record/contract/tokens'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import type { Log } from '../log.js'
import type { AuditTrail } from './audit-client.js'

export interface EntryQueueOptions {
  readonly trail: AuditTrail
  readonly metrics: AgencyMetrics
  readonly log: Log
  /** Milliseconds before each further try. */
  readonly delays?: readonly number[]
  /** Entries that may wait. More are given up and counted: the audit reports entries that are missing. */
  readonly capacity?: number
}

/** What is told of an operation when it is over. */
export type FollowingEntry = CompletedEntry | RefusedEntry

const atOnce = 16

/** Delivers COMPLETED and REFUSED entries behind the answers they tell of: retried a few times, never held against an answer, drained at stop. */
export class EntryQueue {
  readonly #options: Required<EntryQueueOptions>
  readonly #waiting: { entry: FollowingEntry; caller: string }[] = []
  readonly #delivering = new Set<Promise<void>>()
  #stopping = new AbortController()

  constructor(options: EntryQueueOptions) {
    this.#options = { delays: [200, 1_000, 5_000], capacity: 10_000, ...options }
  }

  push(entry: FollowingEntry, caller: string): void {
    if (this.#waiting.length >= this.#options.capacity) {
      this.#givenUp(entry)
      return
    }
    this.#waiting.push({ entry, caller })
    this.#next()
  }

  /** Gives what waits one last try each, without delays, within `deadline` milliseconds. */
  async drain(deadline = 3_000): Promise<void> {
    this.#stopping.abort()
    const overdue = new AbortController()
    const limit = wait(deadline, undefined, { signal: overdue.signal }).catch(() => undefined)
    while (this.#delivering.size > 0) {
      const late = await Promise.race([Promise.all(this.#delivering).then(() => false), limit.then(() => true)])
      if (late) break
    }
    overdue.abort()
    for (const { entry } of this.#waiting.splice(0)) this.#givenUp(entry)
  }

  #next(): void {
    while (this.#delivering.size < atOnce) {
      const next = this.#waiting.shift()
      if (next === undefined) return
      const delivery = this.#deliver(next).finally(() => {
        this.#delivering.delete(delivery)
        this.#next()
      })
      this.#delivering.add(delivery)
    }
  }

  async #deliver({ entry, caller }: { entry: FollowingEntry; caller: string }): Promise<void> {
    for (const delay of [0, ...this.#options.delays]) {
      if (delay > 0) {
        if (this.#stopping.signal.aborted) break
        await wait(delay, undefined, { signal: this.#stopping.signal }).catch(() => undefined)
      }
      if (await this.#options.trail.append(entry, caller).catch(() => false)) return
    }
    this.#givenUp(entry)
  }

  #givenUp(entry: FollowingEntry): void {
    this.#options.metrics.auditFailed(entry.kind)
    this.#options.log.error('an entry of the audit was not delivered', { requestId: entry.requestId })
  }
}
