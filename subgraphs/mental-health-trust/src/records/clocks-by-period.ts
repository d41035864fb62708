import { type DetentionClock, detentionClock } from './detention-clock/detention-clock.js'
import { detentionRules } from './detention-clock/detention-rules.js'
import { groupDetentions } from './detention-clock/group-detentions.js'
import { type LegalStatusPeriod, toDetentionRecord } from './legal-status-period.js'

/** The clock of every period at a place of safety, by local id: records of one detention have one clock. */
export function clocksByPeriod(periods: readonly LegalStatusPeriod[], now: Date): ReadonlyMap<string, DetentionClock> {
  const records = periods.flatMap((period) => toDetentionRecord(period) ?? [])
  const clocks = new Map<string, DetentionClock>()
  for (const [first, ...others] of groupDetentions(records, detentionRules)) {
    if (first === undefined) continue
    const clock = detentionClock([first, ...others], { rules: detentionRules, now })
    for (const { localId } of [first, ...others]) clocks.set(localId, clock)
  }
  return clocks
}
