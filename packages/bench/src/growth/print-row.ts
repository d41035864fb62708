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
  const verdict = ratio <= most ? 'met' : 'MISSED'
  print(
    `${what.padEnd(40)} ${of(one)}  |  ${of(other)}  |  ${share} × ${ratio.toFixed(2)} (goal: × ${String(most)}, ${verdict})` +
      `, ${String(one.answers)} and ${String(other.answers)} answers, ${String(one.wrong + other.wrong)} wrong`,
  )
}
