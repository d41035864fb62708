import { type Failure, isOfOneAgency } from '../api/failures.js'
import type { RecordField, RecordPatient } from './record-patient.js'

/** What came back for one person: what was asked for, and what is missing from it. */
export interface Answer<Patient> {
  readonly patient: Patient
  readonly failures: readonly Failure[]
}

export type RecordAnswer = Answer<RecordPatient>

/** A record while it comes in, agency by agency. */
export interface RecordOnPage {
  /** Undefined until the record was opened. */
  readonly answer: RecordAnswer | undefined
  /** Fields that were asked for and have not been answered. */
  readonly awaited: ReadonlySet<RecordField>
}

/** The whole request failed: nothing of a record is shown. */
export interface Refusal {
  readonly refused: Failure
}

/** One agency kind's reply, or why there is none. */
export interface PartReply {
  readonly patient: Partial<RecordPatient> | null | undefined
  readonly failures: readonly Failure[]
}

/** A failure that is not one agency's refuses the whole, whatever data came with it. */
export function readAnswer<Patient>(patient: Patient | null | undefined, failures: readonly Failure[]): Answer<Patient> | Refusal {
  const refused = failures.find((failure) => !isOfOneAgency(failure))
  if (refused !== undefined) return { refused }
  if (patient === null || patient === undefined) return { refused: failures[0] ?? { code: 'INTERNAL' } }
  return { patient, failures }
}

/** Puts a reply for some fields in the place of what was known of them. A reply that failed as a whole leaves each of them not answering. */
export function withPart(answer: RecordAnswer, fields: readonly RecordField[], reply: PartReply): RecordAnswer {
  const others = answer.failures.filter(({ field }) => !fields.some((asked) => asked === field))
  const read = readAnswer(reply.patient, reply.failures)
  const refused = 'refused' in read
  const failures = refused ? fields.map((field) => ({ ...read.refused, field })) : read.failures
  const came = Object.fromEntries(fields.map((field) => [field, refused ? null : (read.patient[field] ?? null)]))
  return { patient: { ...answer.patient, ...came }, failures: [...others, ...failures] }
}

export function failuresAt(answer: Pick<RecordAnswer, 'failures'>, field: string): readonly Failure[] {
  return answer.failures.filter((failure) => failure.field === field)
}
