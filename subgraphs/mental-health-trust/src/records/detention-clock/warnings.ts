import type { DetentionRecord } from './detention-record.js'
import type { DetentionRule } from './detention-rules.js'
import type { CountedExtension } from './extensions.js'

export const clockWarnings = {
  CHILD_AT_POLICE_STATION:
    'A person under 18 may never be kept at a police station as a place of safety (Mental Health Act 1983 s136A(1)).',
  POLICE_STATION_NOT_A_PLACE_OF_SAFETY: 'A police station is no place of safety under the law of that day.',
  EXTENSION_CUT: 'The extension was written down as longer than the law allows; it counts for the longest it can be.',
  RECORDS_DISAGREE: 'Records of this detention give different times for its beginning; the earliest that can be right governs.',
  ENDED_AFTER_EXPIRY: 'The detention ended after the time it had to end by.',
} as const
export type ClockWarning = keyof typeof clockWarnings

interface Found {
  readonly rule: DetentionRule
  readonly extension: CountedExtension | null
  readonly overran: boolean
}

/** What a reader must know beside the time. */
export function warningsOf(records: readonly DetentionRecord[], { rule, extension, overran }: Found): readonly ClockWarning[] {
  const atPoliceStation = records.some(({ stays }) => stays.some(({ kind }) => kind === 'POLICE_STATION'))
  const holds: Readonly<Record<ClockWarning, boolean>> = {
    CHILD_AT_POLICE_STATION: rule.policeStation === 'ADULTS_ONLY' && atPoliceStation && records.some(({ under18 }) => under18 === true),
    POLICE_STATION_NOT_A_PLACE_OF_SAFETY: rule.policeStation === 'NEVER' && atPoliceStation,
    EXTENSION_CUT: extension?.cut === true,
    RECORDS_DISAGREE: new Set(records.flatMap(({ detainedAt }) => detainedAt?.getTime() ?? [])).size > 1,
    ENDED_AFTER_EXPIRY: overran,
  }
  return (Object.keys(holds) as ClockWarning[]).filter((warning) => holds[warning])
}
