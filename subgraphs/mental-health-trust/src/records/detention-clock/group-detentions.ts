import type { DetentionRecord } from './detention-record.js'
import type { DetentionRule } from './detention-rules.js'

const hourMs = 3_600_000

/**
 * Which records tell of one detention: those whose times overlap or touch, and whatever overlaps those. A record that ended by transfer,
 * or was never closed, reaches as far as the longest a detention can last. Records in the order of their beginning.
 */
export function groupDetentions<Of extends DetentionRecord>(
  records: readonly Of[],
  rules: readonly DetentionRule[],
): readonly (readonly Of[])[] {
  const longest = Math.max(...rules.filter(({ from, until }) => from !== null && until === null).map(longestHours))
  const spans = records.map((record) => span(record, longest)).sort((a, b) => a.begins - b.begins)
  const groups: { records: Of[]; ends: number }[] = []
  for (const { record, begins, ends } of spans) {
    const last = groups.at(-1)
    if (last === undefined || begins > last.ends) groups.push({ records: [record], ends })
    else {
      last.records.push(record)
      last.ends = Math.max(last.ends, ends)
    }
  }
  return groups.map((group) => group.records)
}

function longestHours({ hours, extension }: DetentionRule): number {
  return hours + (extension?.mostHours ?? 0)
}

/** A record without a single time stands where it was written. Arrivals of transfers are no beginning, but the detention lasted till then. */
function span<Of extends DetentionRecord>(record: Of, longest: number): { record: Of; begins: number; ends: number } {
  const times = [record.detainedAt, ...record.stays.map(({ arrivedAt }) => arrivedAt)].flatMap((at) => at?.getTime() ?? [])
  const begins = times.length === 0 ? (record.endedAt ?? record.writtenAt).getTime() : Math.min(...times)
  const closed = record.endedAt !== null && !record.endedByTransfer ? record.endedAt.getTime() : begins + longest * hourMs
  return { record, begins, ends: Math.max(begins, closed) }
}
