import { cannotBeComputed } from './clock-start.js'
import type { DetentionClock } from './detention-clock.js'
import type { StartBasis } from './detention-rules.js'
import { londonWords } from './london-time.js'

const basisWords: Readonly<Record<StartBasis, string>> = {
  ARRIVAL_AT_PLACE_OF_SAFETY: 'arrival at the first place of safety',
  DECISION_TO_KEEP: 'the constable’s decision to keep the person where they were',
  FIRST_ENTRY_TO_PREMISES: 'the constable’s first entry to the premises of the warrant',
}

/** One or two sentences for staff, with times as clocks in London show them. */
export function clockInWords({
  state,
  section,
  start,
  expiresAt,
  endedAt,
  cannotBeComputedBecause,
  extension,
  rule,
}: DetentionClock): string {
  const ended = endedAt === null ? '' : ` Ended on ${londonWords(endedAt)}.`
  if (start === null || expiresAt === null || rule === null) {
    const why = cannotBeComputedBecause === null ? 'a time is missing' : cannotBeComputed[cannotBeComputedBecause]
    return `Section ${section}: when the detention must end cannot be computed, because ${why}.${ended}`
  }
  const hours =
    extension === null ? `${String(rule.hours)} hours` : `${String(rule.hours)} hours, extended by ${length(extension.minutes)},`
  const verb = state === 'RUNNING' ? 'must end by' : 'had to end by'
  return `Section ${section}: ${hours} from ${basisWords[start.basis]} on ${londonWords(start.at)}; ${verb} ${londonWords(expiresAt)}.${ended}`
}

function length(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}` : '', rest > 0 ? `${String(rest)} minutes` : '']
    .filter(Boolean)
    .join(' ')
}
