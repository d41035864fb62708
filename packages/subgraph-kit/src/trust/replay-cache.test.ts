import { describe, expect, it } from '@jest/globals'
import { ReplayCache } from './replay-cache.js'

describe('the memory of signatures seen', () => {
  it('refuses what it has seen, for as long as the signature could pass', () => {
    const seen = new ReplayCache()
    seen.accept('a', 0)
    expect(() => seen.accept('a', 90_000)).toThrow('REPLAYED')
    expect(() => seen.accept('a', 91_001)).not.toThrow()
  })

  it('refuses what is new when it is full, rather than forget', () => {
    const seen = new ReplayCache(2)
    seen.accept('a', 0)
    seen.accept('b', 10)
    expect(() => seen.accept('c', 20)).toThrow('REPLAY_CACHE_FULL')
    expect(() => seen.accept('a', 30)).toThrow('REPLAYED')
    expect(() => seen.accept('c', 91_001)).not.toThrow()
  })
})
