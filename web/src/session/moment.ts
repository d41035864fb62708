/** A moment by two clocks: the one on the wall may be set back, and the steady one stands still while a laptop sleeps. */
export interface Moment {
  readonly wall: number
  readonly steady: number
}

export function thisMoment(): Moment {
  return { wall: Date.now(), steady: performance.now() }
}

/** Milliseconds since then, by the clock that counted more. */
export function msSince({ wall, steady }: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - steady)
}
