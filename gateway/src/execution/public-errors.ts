import { errorTable, type ErrorCode, PublicError } from '@crisis-record/contract'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

type Locations = GraphQLFormattedError['locations']

/** An error as the client will see it. Only those made here pass {@link formatError} with their own code. */
export function publicGraphqlError(
  error: PublicError,
  place: { locations?: Locations; path?: GraphQLFormattedError['path'] } = {},
): GraphQLError {
  const { status } = errorTable[error.code]
  const made = new GraphQLError(error.message, {
    originalError: error,
    path: place.path ?? null,
    extensions: { code: error.code, ...error.details, ...(status === 200 ? {} : { http: { status } }) },
  })
  if (place.locations !== undefined && place.locations.length > 0)
    Object.defineProperty(made, 'locations', { value: place.locations, enumerable: true })
  return made
}

/** An agency's fault, at the field that has no answer because of it. */
export function agencyGraphqlError(
  code: ErrorCode,
  path: GraphQLFormattedError['path'],
  source: { readonly odsCode: string; readonly name: string } | undefined,
): GraphQLError {
  return new GraphQLError(errorTable[code].text, {
    originalError: new PublicError(code),
    path: path ?? null,
    extensions: { code, ...(source === undefined ? {} : { source: { odsCode: source.odsCode, name: source.name } }) },
  })
}

/** Apollo Server's own codes, for what it finds wrong before an operation is executed. */
const ofApollo: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'OPERATION_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'OPERATION_INVALID',
  BAD_USER_INPUT: 'OPERATION_INVALID',
  BAD_REQUEST: 'OPERATION_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'OPERATION_INVALID',
  PERSISTED_QUERY_NOT_SUPPORTED: 'OPERATION_INVALID',
}

/** The parser tells of its limit by words alone. */
const tooManyTokens = /^Syntax Error: Document contains more tha[nt] \d+ tokens/

/**
 * The last gate of every error: rebuilt from the code table. Messages of other origin quote the client's text, an agency's words or an address,
 * and are never passed on.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError && error.originalError instanceof PublicError) {
    const { path, locations, extensions } = formatted
    return {
      message: error.originalError.message,
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      ...(extensions ? { extensions } : {}),
    }
  }
  if (error instanceof PublicError) return { message: error.message, extensions: { code: error.code, ...error.details } }
  const code = tooManyTokens.test(formatted.message)
    ? 'OPERATION_TOO_LARGE'
    : (ofApollo[String(formatted.extensions?.['code'])] ?? 'INTERNAL')
  const { locations } = formatted
  return { message: errorTable[code].text, ...(locations && code !== 'INTERNAL' ? { locations } : {}), extensions: { code } }
}
