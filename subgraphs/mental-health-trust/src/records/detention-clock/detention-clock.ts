import { type CannotBeComputed, type ClockStart, clockStart, isCredible, type RuleFor } from './clock-start.js'
import type { DetentionRecord, PlaceOfSafetySection } from './detention-record.js'
import type { DetentionRule } from './detention-rules.js'
import { type CountedExtension, type DisregardedExtension, readExtensions } from './extensions.js'
import { ruleInForce } from './rule-in-force.js'
import { type ClockWarning, warningsOf } from './warnings.js'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

export const clockStates = ['RUNNING', 'EXPIRED', 'ENDED', 'CANNOT_BE_COMPUTED'] as const
export type ClockState = (typeof clockStates)[number]

/** Until when a person may be kept at a place of safety, by all records of the one detention, as of `now`. Never a remaining time. */
export interface DetentionClock {
  readonly state: ClockState
  readonly section: PlaceOfSafetySection
  /** `null` with `cannotBeComputedBecause`, and only then; so is `expiresAt`. */
  readonly start: ClockStart | null
  readonly expiresAt: Date | null
  readonly endedAt: Date | null
  readonly cannotBeComputedBecause: CannotBeComputed | null
  readonly extension: CountedExtension | null
  readonly disregardedExtensions: readonly DisregardedExtension[]
  readonly warnings: readonly ClockWarning[]
  readonly rule: DetentionRule | null
}

/** `records`: those of one detention, at least one (see groupDetentions). */
export function detentionClock(
  records: readonly [DetentionRecord, ...DetentionRecord[]],
  { rules, now }: { readonly rules: readonly DetentionRule[]; readonly now: Date },
): DetentionClock {
  const [{ section }] = records
  const began = beginning(records)
  const ruleFor: RuleFor = (of) => ruleInForce(rules, of, began)
  const rule = ruleFor(section) ?? null
  const endedAt = endOf(records, now)
  const start = rule === null ? 'NO_RULE_IN_FORCE' : clockStart(records, ruleFor, now)
  if (rule === null || typeof start === 'string') {
    const reason = typeof start === 'string' ? start : 'NO_RULE_IN_FORCE'
    return {
      ...{ section, endedAt, start: null, expiresAt: null, extension: null, disregardedExtensions: [], rule },
      state: endedAt === null ? 'CANNOT_BE_COMPUTED' : 'ENDED',
      cannotBeComputedBecause: reason,
      warnings: rule === null ? [] : warningsOf(records, { rule, extension: null, overran: false }),
    }
  }
  const { counted: extension, disregarded } = readExtensions({ records, rule, startsAt: start.at, now })
  const expiresAt = new Date(start.at.getTime() + rule.hours * hourMs + (extension?.minutes ?? 0) * minuteMs)
  return {
    ...{ section, start, expiresAt, endedAt, extension, rule },
    state: endedAt !== null ? 'ENDED' : now < expiresAt ? 'RUNNING' : 'EXPIRED',
    cannotBeComputedBecause: null,
    disregardedExtensions: disregarded,
    warnings: warningsOf(records, { rule, extension, overran: endedAt !== null && endedAt > expiresAt }),
  }
}

/** The day that says which law holds: that of the earliest time anybody wrote down, else that of the writing. */
function beginning(records: readonly DetentionRecord[]): Date {
  const times = records.flatMap(({ detainedAt, stays }) =>
    [detainedAt, ...stays.map(({ arrivedAt }) => arrivedAt)].flatMap((at) => at ?? []),
  )
  return new Date(Math.min(...(times.length === 0 ? records.map(({ writtenAt }) => writtenAt) : times).map((at) => at.getTime())))
}

/** The last end that somebody wrote down, unless the person arrived somewhere after it: then the detention went on. */
function endOf(records: readonly DetentionRecord[], now: Date): Date | null {
  const ends = records.flatMap((record) =>
    record.endedAt !== null && !record.endedByTransfer && isCredible(record.endedAt, record, now) ? [record.endedAt.getTime()] : [],
  )
  if (ends.length === 0) return null
  const last = Math.max(...ends)
  const wentOn = records.some(({ stays }) => stays.some(({ arrivedAt }) => arrivedAt !== null && arrivedAt.getTime() > last))
  return wentOn ? null : new Date(last)
}
