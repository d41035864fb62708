/** Pure: what is left of an override at a moment, as it is shown: whole minutes, and seconds in the last two. */
export type TimeLeft = { readonly state: 'over' } | { readonly state: 'open'; readonly words: string }

export function timeLeft(expiresAt: string, now: number): TimeLeft {
  const seconds = Math.ceil((Date.parse(expiresAt) - now) / 1000)
  // A time that cannot be read counts as over: nothing may stay open by it.
  if (!(seconds > 0)) return { state: 'over' }
  if (seconds > 120) return { state: 'open', words: `${Math.ceil(seconds / 60)} minutes left` }
  return { state: 'open', words: `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left` }
}
