import type { Recorder } from '@crisis-record/subgraph-kit'

export const safetyAlertKinds = [
  'Violence',
  'Weapons',
  'Fire',
  'Animals',
  'Infection control',
  'Environment',
  'Self-harm',
  'Staffing',
  'Other',
] as const
export type SafetyAlertKind = (typeof safetyAlertKinds)[number]

/** What staff must know before they enter a room. Names no diagnosis and no third party. `null` is "not recorded". */
export interface SafetyAlert {
  readonly localId: string
  readonly recordedAt: Date
  readonly recordedBy: Recorder | null
  readonly lastUpdated: Date
  readonly kind: SafetyAlertKind
  readonly alert: string
  readonly whatToDo: string
  /** yyyy-mm-dd */
  readonly startsOn: string
  /** yyyy-mm-dd */
  readonly endedOn: string | null
  /** yyyy-mm-dd */
  readonly reviewDate: string | null
}
