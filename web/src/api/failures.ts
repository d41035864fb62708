import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { type ErrorCode, isErrorCode } from '@crisis-record/contract'

/** One thing that went wrong, as far as the viewer may know it. */
export interface Failure {
  readonly code: ErrorCode | 'UNREACHABLE'
  /** The field of `Patient` it is about; absent where the whole request failed. */
  readonly field?: string
  /** The agency that is not answering. */
  readonly agency?: string
  readonly survivingNhsNumber?: string
}

interface WireError {
  readonly path?: unknown
  readonly extensions?: unknown
}

/** Reads whatever Apollo Client reports. An error that is not from our gateway's table says only that something is wrong. */
export function failuresOf(error: unknown): readonly Failure[] {
  if (error === undefined || error === null) return []
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(toFailure)
  if (ServerError.is(error)) return wireErrors(error.bodyText)?.map(toFailure) ?? [{ code: 'UNREACHABLE' }]
  return [{ code: 'UNREACHABLE' }]
}

/** True where the failure is of one part and the rest of the answer stands. */
export function isOfOneAgency({ code, field }: Failure): boolean {
  return field !== undefined && (code === 'AGENCY_UNAVAILABLE' || code === 'AGENCY_INVALID' || code === 'INTERNAL')
}

export function endsSession(failure: Failure): boolean {
  return failure.code === 'UNAUTHENTICATED' || failure.code === 'SESSION_EXPIRED'
}

function toFailure(error: WireError): Failure {
  const extensions = isObject(error.extensions) ? error.extensions : {}
  const path: readonly unknown[] = Array.isArray(error.path) ? error.path : []
  const [, field] = path
  const agency = agencyName(extensions['source'])
  const surviving = extensions['survivingNhsNumber']
  return {
    code: isErrorCode(extensions['code']) ? extensions['code'] : 'INTERNAL',
    ...(typeof field === 'string' ? { field } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(typeof surviving === 'string' ? { survivingNhsNumber: surviving } : {}),
  }
}

function agencyName(source: unknown): string | undefined {
  if (typeof source === 'string') return source
  if (!isObject(source)) return undefined
  const name = source['name'] ?? source['odsCode']
  return typeof name === 'string' ? name : undefined
}

function wireErrors(body: string): readonly WireError[] | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    const errors = isObject(parsed) ? parsed['errors'] : undefined
    return Array.isArray(errors) && errors.every(isObject) ? errors : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
