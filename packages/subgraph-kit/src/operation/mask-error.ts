import { type ErrorCode, PublicError, errorTable } from '@crisis-record/contract'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Withheld } from '../guard/withheld.js'

/** Apollo Server's own codes for what is wrong with the operation rather than with us. */
const operationFaults: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])

export type MaskedError =
  | { readonly kind: 'withheld' }
  | { readonly kind: 'public'; readonly code: ErrorCode; readonly cause?: unknown; readonly answer: GraphQLFormattedError }

/**
 * What of an error may be shown: the text of its code, its path, and a PublicError's own details. Never its message:
 * graphql-js suggests field names ("Did you mean"), drivers quote rows.
 */
export function maskError(formatted: GraphQLFormattedError, raised: unknown): MaskedError {
  const original = originalOf(raised)
  if (original instanceof Withheld) return { kind: 'withheld' }
  if (original instanceof PublicError) return shown(original.code, formatted, original.details, original.cause)
  if (operationFaults.has(formatted.extensions?.['code']))
    return shown(isTooLong(raised) ? 'OPERATION_TOO_LARGE' : 'OPERATION_INVALID', formatted)
  return { ...shown('INTERNAL', formatted), cause: original }
}

export function publicErrorAnswer(error: PublicError): GraphQLFormattedError {
  return { message: errorTable[error.code].text, extensions: { code: error.code, ...error.details } }
}

function shown(
  code: ErrorCode,
  { path }: GraphQLFormattedError,
  details: Readonly<Record<string, string>> = {},
  cause?: unknown,
): MaskedError & { kind: 'public' } {
  const answer = { message: errorTable[code].text, ...(path === undefined ? {} : { path }), extensions: { code, ...details } }
  return { kind: 'public', code, answer, ...(cause === undefined ? {} : { cause }) }
}

function originalOf(raised: unknown): unknown {
  let error = raised
  while (error instanceof GraphQLError && error.originalError !== undefined) error = error.originalError
  return error
}

/** graphql-js gives no code for `maxLexicalTokens`, only this text. */
function isTooLong(raised: unknown): boolean {
  return raised instanceof Error && raised.message.includes('tokens. Parsing aborted.')
}
