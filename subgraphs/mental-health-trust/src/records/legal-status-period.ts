import type { Coding, Recorder } from '@crisis-record/subgraph-kit'
import type { DetentionRecord, ExtensionRecord, Manner, Stay } from './detention-clock/detention-record.js'

export const periodEnds = ['DISCHARGED', 'TRANSFERRED', 'DETAINED_UNDER_ANOTHER_SECTION', 'ADMITTED_INFORMALLY', 'EXPIRED'] as const
export type PeriodEnd = (typeof periodEnds)[number]

export interface LegalStatusStay extends Stay {
  /** Kept from readers who may not know a person's whereabouts. */
  readonly place: string | null
}

/** What is known of a detention at a place of safety beyond the period itself. */
export interface PlaceOfSafetyFacts {
  readonly detainedAt: Date | null
  readonly manner: Manner
  readonly extensions: readonly ExtensionRecord[]
  readonly under18: boolean | null
}

/** One period of one legal status under the Mental Health Act. `null` is "not recorded". */
export interface LegalStatusPeriod {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly legalStatus: Coding
  readonly startedAt: Date
  readonly endedAt: Date | null
  readonly endedHow: PeriodEnd | null
  /** yyyy-mm-dd, as written on the papers. */
  readonly expiresOn: string | null
  readonly responsibleClinician: string | null
  readonly rightsExplainedAt: Date | null
  readonly stays: readonly LegalStatusStay[]
  /** Of s135 and s136 alone. */
  readonly placeOfSafety: PlaceOfSafetyFacts | null
}

/** NHS Data Dictionary, MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE: the two of a place of safety. */
const sections: Readonly<Record<string, '135' | '136'>> = { '19': '135', '20': '136' }

/** The period as the detention clock reads it; undefined if it is of another section. */
export function toDetentionRecord(period: LegalStatusPeriod): (DetentionRecord & { readonly localId: string }) | undefined {
  const section = sections[period.legalStatus.code]
  if (section === undefined || period.placeOfSafety === null) return undefined
  const { localId, lastUpdated: writtenAt, stays, endedAt } = period
  return { localId, section, writtenAt, stays, endedAt, endedByTransfer: period.endedHow === 'TRANSFERRED', ...period.placeOfSafety }
}
