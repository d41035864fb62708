import type { DetentionRecord, PlaceOfSafetySection } from './detention-record.js'
import { clocksDifferByMinutes, type DetentionRule, type StartBasis } from './detention-rules.js'

const minuteMs = 60_000

export const cannotBeComputed = {
  ARRIVAL_NOT_RECORDED: 'the arrival at the first place of safety is not recorded',
  TIME_OF_DETENTION_NOT_RECORDED: 'the person was kept where they were, and when that began is not recorded',
  TIME_LATER_THAN_ITS_RECORD: 'the time written down lies after it was written',
  ARRIVAL_BEFORE_REMOVAL: 'the arrival written down lies before the person was detained',
  NO_RULE_IN_FORCE: 'no rule of that day covers this detention',
} as const
export type CannotBeComputed = keyof typeof cannotBeComputed

export interface ClockStart {
  readonly at: Date
  readonly basis: StartBasis
}

/** The rule of a section on the day the detention began; undefined where there is none. */
export type RuleFor = (section: PlaceOfSafetySection) => DetentionRule | undefined

/** What one record says of the first time that counts: a credible one, or why there is none. */
type FirstTime = { readonly start: ClockStart } | { readonly gap: CannotBeComputed; readonly before: Date | null }

/**
 * The earliest credible time at which the hours can have begun, by all records of one detention. A later arrival (a transfer) never
 * governs. Where a record lacks its first time, or has one that cannot be, the hours began at an unknown moment: only another record
 * that knows of one before the gap's next arrival fills it.
 */
export function clockStart(records: readonly DetentionRecord[], ruleFor: RuleFor, now: Date): ClockStart | CannotBeComputed {
  const firsts = records.map((record) => firstTime(record, ruleFor(record.section), now))
  const known = firsts.flatMap((first) => ('start' in first ? [first.start] : [])).sort(earlier)
  const [earliest] = known
  for (const first of firsts) {
    if ('start' in first) continue
    if (earliest === undefined || (first.before !== null && earliest.at >= first.before)) return first.gap
  }
  return earliest ?? 'ARRIVAL_NOT_RECORDED'
}

function earlier(a: ClockStart, b: ClockStart): number {
  return a.at.getTime() - b.at.getTime() || a.basis.localeCompare(b.basis)
}

function firstTime(record: DetentionRecord, rule: DetentionRule | undefined, now: Date): FirstTime {
  const basis = rule?.startsWith[record.manner] ?? null
  const [first, ...later] = record.stays
  const after = (record.manner === 'KEPT' ? record.stays : later).flatMap(({ arrivedAt }) => arrivedAt ?? [])
  const gap = (why: CannotBeComputed): FirstTime => ({ gap: why, before: earliestOf(after) })
  if (basis === null) return gap('NO_RULE_IN_FORCE')
  const at = record.manner === 'KEPT' ? record.detainedAt : (first?.arrivedAt ?? null)
  if (at === null) return gap(record.manner === 'KEPT' ? 'TIME_OF_DETENTION_NOT_RECORDED' : 'ARRIVAL_NOT_RECORDED')
  if (!isCredible(at, record, now)) return gap('TIME_LATER_THAN_ITS_RECORD')
  if (record.detainedAt !== null && isCredible(record.detainedAt, record, now) && at < record.detainedAt)
    return gap('ARRIVAL_BEFORE_REMOVAL')
  // A later stay whose arrival is said to be earlier was the first in fact, if it can have been.
  const floor = record.detainedAt?.getTime() ?? -Infinity
  const earlier = record.manner === 'KEPT' ? [] : after.filter((arrival) => arrival < at && arrival.getTime() >= floor)
  return { start: { at: earliestOf(earlier) ?? at, basis } }
}

/** Nothing is known before it happens: a time after its record was written, or still to come, was written down wrongly. */
export function isCredible(at: Date, { writtenAt }: Pick<DetentionRecord, 'writtenAt'>, now: Date): boolean {
  return at.getTime() <= Math.min(writtenAt.getTime() + clocksDifferByMinutes * minuteMs, now.getTime())
}

function earliestOf(times: readonly Date[]): Date | null {
  return times.reduce<Date | null>((earliest, at) => (earliest === null || at < earliest ? at : earliest), null)
}
