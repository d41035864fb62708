import { isCredible } from './clock-start.js'
import type { DetentionRecord, ExtensionRecord } from './detention-record.js'
import type { DetentionRule } from './detention-rules.js'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

export const notCounted = {
  NO_EXTENSION_IN_LAW: 'the law of that day knows no extension',
  NO_AUTHORISER: 'who authorised it is not recorded',
  NOT_BY_EXAMINING_DOCTOR: 'it was not authorised by the registered medical practitioner responsible for the examination',
  NO_TIME: 'when it was authorised is not recorded, or cannot have been',
  NO_LENGTH: 'its length is not recorded',
  BEFORE_DETENTION: 'it was authorised before the detention began',
  AFTER_EXPIRY: 'it was authorised after the first period had ended',
  NO_SUPERINTENDENT: 'the person was at a police station and no superintendent’s approval is recorded',
  SECOND_EXTENSION: 'a detention can be extended once',
} as const
export type NotCounted = keyof typeof notCounted

export interface CountedExtension {
  readonly authorisedAt: Date
  readonly minutes: number
  readonly authorisedBy: NonNullable<ExtensionRecord['authorisedBy']>
  readonly approvedBy: string | null
  /** It was written down as longer than the law allows, and counts for as long as it does. */
  readonly cut: boolean
}

export interface DisregardedExtension extends ExtensionRecord {
  readonly because: NotCounted
}

type Written = ExtensionRecord & { readonly record: DetentionRecord }

interface Setting {
  readonly records: readonly DetentionRecord[]
  readonly rule: DetentionRule
  readonly startsAt: Date
  readonly now: Date
}

/** The one extension that counts, the first given of those the law allows, and all others with the reason. */
export function readExtensions(setting: Setting): { counted: CountedExtension | null; disregarded: readonly DisregardedExtension[] } {
  const disregarded: DisregardedExtension[] = []
  let counted: CountedExtension | null = null
  for (const written of eachOnce(setting.records)) {
    const read = readExtension(written, setting)
    const { record: _, ...extension } = written
    if (typeof read === 'string') disregarded.push({ ...extension, because: read })
    else if (counted !== null) disregarded.push({ ...extension, because: 'SECOND_EXTENSION' })
    else counted = read
  }
  return { counted, disregarded }
}

function readExtension(written: Written, { records, rule, startsAt, now }: Setting): CountedExtension | NotCounted {
  const { authorisedAt, authorisedBy, minutes, approvedBy, record } = written
  if (rule.extension === null) return 'NO_EXTENSION_IN_LAW'
  if (authorisedBy === null) return 'NO_AUTHORISER'
  if (!written.byExaminingDoctor) return 'NOT_BY_EXAMINING_DOCTOR'
  if (authorisedAt === null || !isCredible(authorisedAt, record, now)) return 'NO_TIME'
  if (minutes === null || minutes <= 0) return 'NO_LENGTH'
  if (authorisedAt < startsAt) return 'BEFORE_DETENTION'
  if (authorisedAt.getTime() >= startsAt.getTime() + rule.hours * hourMs) return 'AFTER_EXPIRY'
  if (rule.extension.superintendentAtPoliceStation && approvedBy === null && isAtPoliceStation(records, authorisedAt))
    return 'NO_SUPERINTENDENT'
  const most = rule.extension.mostHours * 60
  return { authorisedAt, minutes: Math.min(minutes, most), authorisedBy, approvedBy, cut: minutes > most }
}

/** A stay without its times counts as going on: the approval is asked for once too often rather than once too seldom. */
function isAtPoliceStation(records: readonly DetentionRecord[], at: Date): boolean {
  return records.some(({ stays }) =>
    stays.some(
      ({ kind, arrivedAt, leftAt }, index) =>
        kind === 'POLICE_STATION' && (arrivedAt === null || arrivedAt <= at) && !hasLeft(leftAt ?? stays[index + 1]?.arrivedAt ?? null, at),
    ),
  )
}

function hasLeft(leftAt: Date | null, at: Date): boolean {
  return leftAt !== null && leftAt <= at
}

/** In the order they were given; one that several records tell of in the same words counts as one. */
function eachOnce(records: readonly DetentionRecord[]): readonly Written[] {
  const written = records.flatMap((record) => record.extensions.map((extension) => ({ ...extension, record })))
  const byWords = new Map(written.map((one) => [JSON.stringify({ ...one, record: undefined }), one]))
  return [...byWords.values()].sort((a, b) => (a.authorisedAt?.getTime() ?? Infinity) - (b.authorisedAt?.getTime() ?? Infinity))
}
