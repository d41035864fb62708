import { PublicError, errorTable, isErrorCode } from '@crisis-record/contract'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'
import { toDisclosure } from '../disclosure/disclosure.js'
import { narrowDecision, toPermission } from '../guard/permission.js'
import { type RequestState, attachState } from '../guard/request-state.js'
import { publicErrorAnswer } from '../operation/mask-error.js'
import { parseRequestBody } from '../operation/request-body.js'
import { Refused } from '../trust/refused.js'
import { RefusedWith } from '../trust/refused-with.js'
import type { SubgraphParts } from './subgraph-parts.js'

/** `POST /graphql`: signature, decision, person, then the guarded operation. Each step throws to refuse; nothing runs before the last. */
export function registerGraphqlRoute(app: FastifyInstance, parts: SubgraphParts): void {
  const { source, services, log, clock } = parts
  app.post('/graphql', async (request, reply) => {
    const { claims, json } = await parts.verifyRequest(request)
    const { query, variables, operationName, extensions } = parseRequestBody(json)
    const authorised = await parts
      .authorise({ extensions: extensions ?? {}, signature: claims, services, source, clock, log })
      .catch(onlyPublic)
    if (authorised instanceof PublicError) {
      parts.metrics.failed(authorised.code)
      const beside = authorised instanceof RefusedWith ? { extensions: authorised.responseExtensions } : {}
      return send(reply, 200, { data: null, errors: [publicErrorAnswer(authorised)], ...beside })
    }
    const narrowed = narrowDecision(authorised.decision, { ...parts, agreement: parts.agreement() })
    const decision = narrowed ?? { ...authorised.decision, permit: [], may: [] }
    const requestId = readRequestId(extensions)
    const disclosures = parts.disclosures
    const about = { at: clock.now(), requestId, head: extensions?.['head'] }
    const state: RequestState = {
      permission: toPermission(narrowed),
      labels: parts.labels,
      refused: undefined,
      disclose: disclosures && ((released) => disclosures.write(toDisclosure(decision, about, released))),
    }
    const context = attachState({ decision, services, source, requestId, log, clock }, state)
    const result = await parts.operations.execute(
      { query, variables: variables ?? undefined, operationName: operationName ?? undefined },
      context,
    )
    if (state.refused !== undefined) throw new Refused(state.refused)
    await state.disclosed?.catch((error: unknown) => {
      log.error('disclosure log cannot be written, nothing is released', { requestId, error })
      throw new PublicError('AUDIT_UNAVAILABLE')
    })
    if (result.data === undefined) return send(reply, statusOf(result.errors), { errors: result.errors })
    const vetoed = authorised.decision.permit.filter((category) => !decision.permit.includes(category))
    const answerExtensions = { ...authorised.responseExtensions, ...(vetoed.length === 0 ? {} : { vetoed }) }
    return send(reply, 200, {
      ...(result.errors.length === 0 ? {} : { errors: result.errors }),
      data: result.data,
      ...(Object.keys(answerExtensions).length === 0 ? {} : { extensions: answerExtensions }),
    })
  })
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async () => Promise.reject(new PublicError('METHOD_NOT_ALLOWED')),
  })
}

/** A refusal is part of the answer; any other failure is ours. */
function onlyPublic(error: unknown): PublicError {
  if (error instanceof PublicError) return error
  throw error
}

/** The gateway's id of the request, to find it in both logs and in the audit. Nothing is permitted by it, so a strange one is replaced, not refused. */
function readRequestId(extensions: Record<string, unknown> | null | undefined): string {
  const nested = extensions?.['request']
  const given =
    extensions?.['requestId'] ?? (typeof nested === 'object' && nested !== null && 'requestId' in nested ? nested.requestId : undefined)
  return typeof given === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(given) ? given : randomUUID()
}

function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const code = errors[0]?.extensions?.['code']
  return isErrorCode(code) ? errorTable[code].status : errorTable.INTERNAL.status
}

function send(reply: FastifyReply, status: number, answer: unknown): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(answer))
}
