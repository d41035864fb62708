import { type ErrorCode, PublicError } from '@crisis-record/contract'
import { INVALID, type ProjectedField } from '../operation/projection.js'
import type { GraphqlAnswer } from './graphql-answer.js'
import { refusalsOfChange } from './relayed-codes.js'

/**
 * What a caller is told of a change that was not plainly made: why it certainly was not, or that this is not certain. Undefined: it was made, and
 * `fields` says what came of it. A change is sent once and never again, whatever becomes of it.
 */
export function refusalOfChange(
  answer: GraphqlAnswer,
  fields: readonly ProjectedField[],
  /** Where the request never left. */
  unavailable: ErrorCode,
): PublicError | undefined {
  if (answer.kind === 'UNAVAILABLE') return new PublicError(answer.sent ? 'OUTCOME_UNKNOWN' : unavailable)
  if (answer.kind === 'INVALID') return new PublicError('OUTCOME_UNKNOWN')
  const [error] = answer.errors
  if (error !== undefined) {
    // An error below the payload is one in telling of a change, not in making it.
    const named = error.path.length <= 1 ? refusalsOfChange.find((code) => code === error.code) : undefined
    return new PublicError(named ?? 'OUTCOME_UNKNOWN')
  }
  if (fields.some(({ value }) => value === INVALID)) return new PublicError('OUTCOME_UNKNOWN')
  // Withheld by the guard of whoever was asked, so it was not made.
  return fields.some(({ value }) => value === null) ? new PublicError('ROLE_NOT_PERMITTED') : undefined
}
