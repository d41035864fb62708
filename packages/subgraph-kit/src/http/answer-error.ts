import { type ErrorCode, PublicError, errorTable } from '@crisis-record/contract'
import type { FastifyReply } from 'fastify'
import { publicErrorAnswer } from '../operation/mask-error.js'
import { Refused } from '../trust/refused.js'
import { refusalBody, refusalStatus } from './refusal-body.js'
import type { SubgraphParts } from './subgraph-parts.js'

/** Fastify's codes for what a request may be wrong about before any of our code sees it. */
const requestFaults: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_UNSUPPORTED',
  FST_ERR_CTP_BODY_TOO_LARGE: 'OPERATION_TOO_LARGE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'OPERATION_INVALID',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'OPERATION_INVALID',
}

/** Turns whatever an endpoint threw into an answer that tells nothing but a code. */
export function answerError(error: unknown, reply: FastifyReply, { log, metrics }: Pick<SubgraphParts, 'log' | 'metrics'>): FastifyReply {
  reply.type('application/json; charset=utf-8')
  if (error instanceof Refused) {
    metrics.refused(error.reason)
    log.warn('request refused', { reason: error.reason, ...(error.reason === 'REGISTRY_KEYS_UNAVAILABLE' ? { error: error.cause } : {}) })
    return reply.code(refusalStatus).send(refusalBody)
  }
  const publicError = toPublicError(error)
  metrics.failed(publicError.code)
  if (publicError.code === 'INTERNAL') log.error('request failed', { code: 'INTERNAL', error: publicError.cause })
  return reply.code(errorTable[publicError.code].status).send(JSON.stringify({ errors: [publicErrorAnswer(publicError)] }))
}

function toPublicError(error: unknown): PublicError {
  if (error instanceof PublicError) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? requestFaults[error.code] : undefined
  return code === undefined ? new PublicError('INTERNAL', { cause: error }) : new PublicError(code)
}
