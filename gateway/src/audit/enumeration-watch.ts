import type { NhsNumber } from '@crisis-record/contract'
import { LRUCache } from 'lru-cache'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import type { Clock } from '../clock.js'
import type { Log } from '../log.js'

/** Different numbers that nobody here has, by one caller within the window, before it looks like counting through them. */
const tolerated = 10
const windowMs = 600_000
/** Callers watched at a time; the least active are forgotten first. */
const callersKept = 10_000

interface Misses {
  readonly since: number
  readonly numbers: Set<NhsNumber>
}

export interface EnumerationWatch {
  /** `caller` is the registry's reference. Mistyping one number many times is one miss. */
  missed(caller: string, number: NhsNumber, requestId: string): void
}

/** Notices a caller who tries out NHS numbers. It refuses nothing and changes no answer: rate limits do that, and people look at alerts. */
export function createEnumerationWatch(options: { metrics: AgencyMetrics; clock: Clock; log: Log }): EnumerationWatch {
  const { metrics, clock, log } = options
  const callers = new LRUCache<string, Misses>({ max: callersKept })
  return {
    missed(caller, number, requestId) {
      metrics.lookupMissed()
      const now = clock.now().getTime()
      const known = callers.get(caller)
      const misses = known !== undefined && now - known.since < windowMs ? known : { since: now, numbers: new Set<NhsNumber>() }
      callers.set(caller, misses)
      if (misses.numbers.has(number)) return
      if (misses.numbers.size < tolerated) {
        misses.numbers.add(number)
        return
      }
      metrics.enumerationSuspected()
      log.warn('a caller asks for many numbers that nobody has', { requestId })
    },
  }
}
