import { afterAll, afterEach, beforeAll } from '@jest/globals'
import type { OverrideWatch } from '../src/overrides/override-watch.js'
import { type Caller, liaison, overrideAsks, permits } from './override-asks.js'
import { type RealRegistry, startRealRegistry } from './real-registry.js'

/** Refused drug treatment; was never asked; says nothing of the matter. */
export const [refused, neverAsked, nothing] = ['9990000034', '9990000026', '9990000042'] as const
export const [restricted, deceased] = ['9990000077', '9990000123'] as const
/** Of whom no other test of a file opens anything. */
export const unused = '9990000115'

export const session = (sid: string, subject = 'liaison'): Caller => ({ ...liaison, sid, subject })

/** One registry for a file of tests, ways to ask for overrides, and the clock that watches them. */
export function useOverrides() {
  let real: RealRegistry
  let ask: ReturnType<typeof overrideAsks>
  let watch: OverrideWatch
  beforeAll(async () => {
    real = await startRealRegistry(0)
    ask = overrideAsks(real)
    watch = real.registry.subgraph.services.overrideWatch
    // It looks when a test says so, and not in between.
    await watch.stop()
    await real.sql(`UPDATE person SET deceased_on = '2026-01-01' WHERE nhs_number = $1`, [deceased])
  })
  afterAll(() => real.stop())
  afterEach(async () => {
    real.audit.refuse(false)
    // Long enough for nothing opened in one test to be open, to be due, or to count against the rate, in the next.
    real.clock.advance(48 * 3600)
    await watch.pass()
    real.audit.events.length = 0
  })
  return {
    get real() {
      return real
    },
    get ask() {
      return ask
    },
    get watch() {
      return watch
    },
    said: () => real.audit.events.map(({ event }) => event),
    substanceUse: async (person: string, caller: Caller = liaison) =>
      permits(await real.ask({ person, ...caller }), 'ZD001').includes('SUBSTANCE_USE'),
  }
}
