import { type ErrorCode, errorTable, PublicError } from '@crisis-record/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../log.js'

/** What a client is told of an error: the table's text and code, and the details the table's users may add. Nothing else, ever. */
export interface ErrorAnswer {
  errors: [{ message: string; extensions: { code: ErrorCode } & Record<string, string> }]
}

export function errorAnswer(error: PublicError): ErrorAnswer {
  return { errors: [{ message: errorTable[error.code].text, extensions: { ...error.details, code: error.code } }] }
}

/** Faults of a request that the server below us found. All others are ours. */
const faultsOfRequests: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'OPERATION_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_UNSUPPORTED',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_INVALID',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'REQUEST_INVALID',
  FST_ERR_CTP_INVALID_JSON_BODY: 'REQUEST_INVALID',
  FST_ERR_BAD_URL: 'NOT_FOUND',
  FST_ERR_NOT_FOUND: 'NOT_FOUND',
  FST_STATIC_FORBIDDEN_PATH: 'NOT_FOUND',
}

export function toPublicError(error: unknown): PublicError {
  if (error instanceof PublicError) return error
  const code = error instanceof Error ? faultsOfRequests[(error as FastifyError).code] : undefined
  return new PublicError(code ?? 'INTERNAL', { cause: error })
}

/** Fastify's error handler. What we did not foresee is logged, by class and place alone, and answered as INTERNAL. */
export function createErrorHandler(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const known = toPublicError(error)
    if (known.code === 'INTERNAL')
      log.error('request failed unexpectedly', { requestId: request.id, ...whereOf(request), error: known.cause ?? known })
    answerError(reply, known)
  }
}

export function answerError(reply: FastifyReply, error: PublicError): void {
  const { status } = errorTable[error.code]
  // Codes that are no refusal of the whole request have status 200 in the table; whoever throws one here refuses it all the same.
  reply.code(status === 200 ? 400 : status)
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  // A count of requests says when it starts anew; places of those in flight come free as operations end.
  if (status === 429 && !reply.hasHeader('retry-after')) reply.header('retry-after', '1')
  reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(errorAnswer(error)))
}

function whereOf(request: FastifyRequest): { route?: string } {
  const route = request.routeOptions.url
  return route === undefined ? {} : { route }
}
