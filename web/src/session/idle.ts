/** Seconds without anyone touching the viewer after which the session ends, and before that the warning is shown. */
export const idleLimitSeconds = 15 * 60
export const idleWarningSeconds = 13 * 60

export type IdleState =
  { readonly state: 'active' } | { readonly state: 'warning'; readonly secondsLeft: number } | { readonly state: 'over' }

/** Pure: what an idle time of so many milliseconds means. */
export function idleState(idleMs: number): IdleState {
  const seconds = Math.floor(idleMs / 1000)
  if (seconds >= idleLimitSeconds) return { state: 'over' }
  if (seconds >= idleWarningSeconds) return { state: 'warning', secondsLeft: idleLimitSeconds - seconds }
  return { state: 'active' }
}
