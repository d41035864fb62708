import { PublicError } from '@crisis-record/contract'
import { requestSignatureHeader } from '@crisis-record/contract/tokens'
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify'
import { operationLimits } from '../operation/limits.js'
import { parseJson } from '../operation/request-body.js'
import type { VerifiedRequest } from '../subgraph-definition.js'
import { Refused } from '../trust/refused.js'
import type { VerifyRequestSignature } from '../trust/verify-request-signature.js'
import { answerError } from './answer-error.js'
import type { SubgraphParts } from './subgraph-parts.js'

/** An HTTP server that keeps bodies as the bytes received, answers errors by code, and lets nobody store an answer. */
export function createPublicServer(
  parts: Pick<SubgraphParts, 'log' | 'metrics'>,
  bodyLimit: number = operationLimits.body,
): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isPlainUtf8(request)) done(null, body)
    else done(new PublicError('MEDIA_TYPE_UNSUPPORTED'), undefined)
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
  })
  app.addHook('onResponse', async (_request, reply) => parts.metrics.answered(reply.statusCode, reply.elapsedTime / 1000))
  app.setErrorHandler((error, _request, reply) => answerError(error, reply, parts))
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('application/json; charset=utf-8').send('{"errors":[]}'))
  return app
}

/** Reads the raw body and the header of a request and checks the one against the other. */
export function verifyRequestWith(verify: VerifyRequestSignature): (request: FastifyRequest) => Promise<VerifiedRequest> {
  return async (request) => {
    // Without a content-type parser's doing there are no bytes to check a signature against.
    if (!Buffer.isBuffer(request.body)) throw new Refused('SIGNATURE_MALFORMED')
    const claims = verify(request.headers[requestSignatureHeader], request.body)
    return { claims, json: parseJson(request.body) }
  }
}

function isPlainUtf8(request: FastifyRequest): boolean {
  const charset = /;\s*charset=("?)([^";]*)\1/i.exec(request.headers['content-type'] ?? '')?.[2]
  const encoding = request.headers['content-encoding']
  return (charset === undefined || /^utf-?8$/i.test(charset.trim())) && (encoding === undefined || encoding === 'identity')
}
