import type { Clock } from '../clock.js'

/** A clock that stands still until told otherwise. */
export function fixedClock(start: string | Date): Clock & { advance(seconds: number): void } {
  let at = new Date(start).getTime()
  return {
    now: () => new Date(at),
    advance(seconds) {
      at += seconds * 1000
    },
  }
}
