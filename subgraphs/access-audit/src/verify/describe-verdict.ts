import { chainFaults, type ChainVerdict } from '../records/chain-verdict.js'

/** For the person at the terminal. */
export function describeVerdict(verdict: ChainVerdict, anchors: number): string {
  if (verdict.outcome === 'BROKEN')
    return `The audit is NOT as it was recorded. Entry ${String(verdict.sequence)}${describeFault(verdict)}.`
  const { entries, anchored } = verdict
  const held = `The chain holds together: ${count(entries, 'entry', 'entries')}.`
  if (anchors === 0)
    return `${held} It was held against nothing kept elsewhere: newest entries gone, or a chain rewritten whole, would not show.`
  const after = entries - anchored
  const rest = after === 0 ? '' : ` For the last ${String(after)} the chain speaks alone.`
  return `${held} ${count(anchors, 'anchor', 'anchors')} kept elsewhere say the same, up to entry ${String(anchored)}.${rest}`
}

function describeFault(verdict: Extract<ChainVerdict, { outcome: 'BROKEN' }>): string {
  const text = chainFaults[verdict.fault]
  switch (verdict.fault) {
    case 'SWAPPED':
      return ` ${text}, ${String(verdict.with ?? 0)}`
    case 'TRUNCATED':
      return ` ${text}, up to ${String(verdict.upTo ?? 0)}`
    case 'REWRITTEN':
      return verdict.upTo === verdict.sequence ? ` ${text}` : `, or one between it and ${String(verdict.upTo ?? 0)}, ${text}`
    default:
      return ` ${text}`
  }
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
