import { clockTolerance, requestSignatureLifetime } from '@crisis-record/contract/tokens'
import { Refused } from './refused.js'

/** Longest time after its first sight at which a signature could still pass: its life, and tolerance at either end. */
const memoryMs = (requestSignatureLifetime + 2 * clockTolerance + 1) * 1000

/**
 * Remembers the signatures seen, so that none is accepted twice. When full it refuses: forgetting one would let it be replayed.
 * Only signatures that already held get in, so a stranger cannot fill it. The default holds for over 5,000 requests a second.
 */
export class ReplayCache {
  readonly #capacity: number
  readonly #forgetAt = new Map<string, number>()

  constructor(capacity = 500_000) {
    this.#capacity = capacity
  }

  /** Throws Refused if seen before. `now` in milliseconds. */
  accept(jti: string, now: number): void {
    this.#forgetExpired(now)
    if (this.#forgetAt.has(jti)) throw new Refused('REPLAYED')
    if (this.#forgetAt.size >= this.#capacity) throw new Refused('REPLAY_CACHE_FULL')
    this.#forgetAt.set(jti, now + memoryMs)
  }

  /** A Map keeps the order of insertion and every entry lives equally long: the oldest come first. */
  #forgetExpired(now: number): void {
    for (const [jti, forgetAt] of this.#forgetAt) {
      if (forgetAt > now) return
      this.#forgetAt.delete(jti)
    }
  }
}
