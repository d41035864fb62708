import { type ApolloServer, HeaderMap } from '@apollo/server'
import { PublicError } from '@crisis-record/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Credentials, identifyCaller, type IdentifyOptions } from '../caller/identify-caller.js'
import { readActingRole } from '../caller/read-acting-role.js'
import { readPurpose } from '../caller/read-purpose.js'
import type { Caller } from '../caller/caller.js'
import { idleTimeLeft } from '../caller/session/staff-session.js'
import type { GatewayConfig } from '../config.js'
import type { RequestContext } from '../execution/request-context.js'
import type { Arrivals } from './arrivals.js'
import type { CallersInFlight } from './callers-in-flight.js'
import { LargeBodies } from './large-bodies.js'
import { importBodyLimit, type Operation, parseOperation } from './parse-operation.js'
import { operationChecks } from './request-checks/index.js'
import type { RequestLimits } from './request-limits.js'
import { safeJsonParser } from './safe-json.js'
import { useSessions } from './use-sessions.js'

export interface GraphqlOptions extends IdentifyOptions {
  apollo: ApolloServer<RequestContext>
  limits: RequestLimits
  inFlight: CallersInFlight
  arrivals: Arrivals
}

interface Known {
  caller: Caller
  /** The same for one member of staff on both channels. */
  key: string
}

/** Who waited for longer may have signed out meanwhile, in another window. */
const longWaitMs = 1000

const noHeaders = new HeaderMap([
  ['content-type', 'application/json'],
  ['accept', 'application/json'],
])

/** `POST /graphql`, and nothing but POST: no operation runs from an address, in a batch, or over a socket. */
export async function addGraphqlRoute(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  app.route({
    method: app.supportedMethods.filter((method) => method !== 'POST'),
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: async (_request, reply) => {
      reply.header('allow', 'POST')
      throw new PublicError('METHOD_NOT_ALLOWED')
    },
    handler: async () => undefined,
  })
  await app.register(async (scope) => {
    for (const check of operationChecks) scope.addHook('onRequest', check)
    await useSessions(scope, options.callers)
    scope.removeAllContentTypeParsers()
    const parseJson = safeJsonParser(scope)
    // The caller was identified and counted before a byte of the body is read.
    const parsing = { parseAs: 'buffer', bodyLimit: importBodyLimit } as const
    scope.addContentTypeParser('application/json', parsing, async (request: FastifyRequest, body: Buffer) =>
      parseOperation(body, { parseJson: (text) => parseJson(request, text), documents: options.config.trustedDocuments }),
    )
    const callers = new WeakMap<FastifyRequest, Known>()
    const largeBodies = new LargeBodies()
    scope.post<{ Body: Operation }>('/graphql', {
      onRequest: async (request, reply) => {
        const known = await readCaller(request, reply, options)
        largeBodies.admit(known.key, request, reply)
        callers.set(request, known)
      },
      handler: async (request, reply) => {
        const known = callers.get(request)
        if (known === undefined) throw new PublicError('UNAUTHENTICATED')
        refuseUntrusted(request.body, known.caller, options.config)
        const came = performance.now()
        const leaving = new AbortController()
        reply.raw.once('close', () => leaving.abort())
        await options.inFlight.run(known.key, leaving.signal, async () => {
          await options.arrivals.settled()
          if (performance.now() - came > longWaitMs) await refuseSignedOut(request, known.caller, options)
          // Who left before it was their turn has nothing asked, or changed, for them.
          if (!reply.raw.destroyed)
            await execute(request, reply, { apollo: options.apollo, context: { caller: known.caller, requestId: request.id } })
        })
        return reply
      },
    })
  })
}

/** A page that ran somebody else's script could ask, in the session of whoever is signed in, for what no screen shows. */
function refuseUntrusted({ query }: Operation, { channel }: Caller, config: GatewayConfig): void {
  if (channel === 'session' && !config.trustedDocuments.includes(query)) throw new PublicError('OPERATION_NOT_TRUSTED')
}

async function readCaller(request: FastifyRequest, reply: FastifyReply, options: GraphqlOptions): Promise<Known> {
  const { key, ...credentials }: Credentials = await identifyCaller(request, reply, options)
  await options.limits.countCaller(request, reply, key)
  const actingRole = readActingRole(request.raw)
  return { key, caller: { ...credentials, purpose: readPurpose(request.raw), ...(actingRole === undefined ? {} : { actingRole }) } }
}

/** @throws {PublicError} SESSION_EXPIRED */
async function refuseSignedOut(request: FastifyRequest, { channel }: Caller, { callers, clock }: GraphqlOptions): Promise<void> {
  if (channel !== 'session') return
  const session = await callers.records.find(request.session.sessionId)
  if (session === undefined || idleTimeLeft(session, clock.now().getTime()) <= 0) throw new PublicError('SESSION_EXPIRED')
}

/** Apollo sees the operation and our context. Of the client's headers and address it sees nothing. */
async function execute(
  request: FastifyRequest,
  reply: FastifyReply,
  options: { apollo: ApolloServer<RequestContext>; context: RequestContext },
): Promise<void> {
  const { body, status } = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: noHeaders, search: '', body: request.body },
    context: () => Promise.resolve(options.context),
  })
  if (body.kind !== 'complete') throw new PublicError('OPERATION_INVALID')
  reply
    .code(status ?? 200)
    .header('content-type', 'application/json; charset=utf-8')
    .send(body.string)
}
