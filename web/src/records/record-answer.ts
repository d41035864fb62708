import { type Failure, isOfOneAgency } from '../api/failures.js'
import type { PanelField, RecordPatient } from './record-patient.js'

/** What came back for one person: what was asked for, and what is missing from it. */
export interface Answer<Patient> {
  readonly patient: Patient
  readonly failures: readonly Failure[]
}

export type RecordAnswer = Answer<RecordPatient>

/** The whole request failed: nothing of a record is shown. */
export interface Refusal {
  readonly refused: Failure
}

/** A failure that is not one agency's refuses the whole, whatever data came with it. */
export function readAnswer<Patient>(patient: Patient | null | undefined, failures: readonly Failure[]): Answer<Patient> | Refusal {
  const refused = failures.find((failure) => !isOfOneAgency(failure))
  if (refused !== undefined) return { refused }
  if (patient === null || patient === undefined) return { refused: failures[0] ?? { code: 'INTERNAL' } }
  return { patient, failures }
}

/** Puts the answer for one field in the place of the earlier one. A retry that failed as a whole leaves the field not answering. */
export function withRetry(
  answer: RecordAnswer,
  field: PanelField,
  retry: { readonly patient: Partial<RecordPatient> | null | undefined; readonly failures: readonly Failure[] },
): RecordAnswer {
  const others = answer.failures.filter((failure) => failure.field !== field)
  const failed = retry.failures.map((failure) => ({ ...failure, field }))
  if (retry.patient === null || retry.patient === undefined) {
    const failures = failed.length > 0 ? failed : [{ code: 'INTERNAL', field } as const]
    return { patient: { ...answer.patient, [field]: null }, failures: [...others, ...failures] }
  }
  return { patient: { ...answer.patient, [field]: retry.patient[field] ?? null }, failures: [...others, ...failed] }
}

export function failuresAt(answer: Pick<RecordAnswer, 'failures'>, field: string): readonly Failure[] {
  return answer.failures.filter((failure) => failure.field === field)
}
