import type { Latencies } from './open-load.js'

export function inMs(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`
}

/** Two measurements side by side, their ratio, and how large that may be. */
export function printRow(
  print: (text: string) => void,
  row: { readonly what: string; readonly one: Latencies; readonly other: Latencies; readonly share: 'p50' | 'p95'; readonly most: number },
): void {
  const { what, one, other, share, most } = row
  const of = ({ p50, p95 }: Latencies) => `p50 ${inMs(p50)}, p95 ${inMs(p95)}`
  const ratio = other[share] / one[share]
  const wrong = one.wrong + other.wrong
  // What did not answer rightly has no time: without it the rest may look quick.
  const verdict = ratio > most ? 'MISSED' : wrong === 0 ? 'met' : 'not shown'
  print(
    `${what.padEnd(40)} ${of(one)}  |  ${of(other)}  |  ${share} × ${ratio.toFixed(2)} (goal: × ${String(most)}, ${verdict})` +
      `, ${String(one.answers)} and ${String(other.answers)} answers, ${String(wrong)} wrong`,
  )
}
