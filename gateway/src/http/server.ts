import type { ApolloServer } from '@apollo/server'
import type { AgenciesAnswer } from '@crisis-record/contract'
import { newRequestId } from '@crisis-record/contract/tokens'
import Fastify, { type FastifyInstance } from 'fastify'
import { Registry } from 'prom-client'
import type { Callers } from '../caller/callers.js'
import type { Clock } from '../clock.js'
import type { GatewayConfig } from '../config.js'
import type { RequestContext } from '../execution/request-context.js'
import type { Log } from '../log.js'
import type { Agencies, Organisation } from '../supergraph/index.js'
import { serveViewer } from '../viewer/serve-viewer.js'
import { Arrivals } from './arrivals.js'
import { addAuthRoutes } from './auth-routes.js'
import { answerBrokenRequest, refuseOddExpectations } from './broken-requests.js'
import { answerError, createErrorHandler, toPublicError } from './error-answers.js'
import { addGraphqlRoute } from './graphql-route.js'
import { bodyLimit } from './parse-operation.js'
import { addHealthRoutes } from './health-routes.js'
import { CallersInFlight } from './callers-in-flight.js'
import { createHttpMetrics } from './metrics.js'
import { noteAnswers } from './note-answers.js'
import type { ReadinessChecks } from './readiness.js'
import { noWebsocket } from './request-checks/index.js'
import { addPlainPageStyle } from './plain-page/plain-page.js'
import { limitRequests } from './request-limits.js'
import { addSecurityHeaders } from './security-headers.js'
import { addStatusRoutes } from './status-routes.js'
import { addWhenDownRoutes } from './when-down/routes.js'

export interface HttpServerOptions {
  config: GatewayConfig
  /** Started. */
  apollo: ApolloServer<RequestContext>
  callers: Callers
  log: Log
  clock: Clock
  /** What the viewer calls organisations at the time. */
  organisations: () => readonly Organisation[]
  /** The agencies file as it is at the time. */
  listed: () => Agencies
  /** How everyone is. */
  agencies: () => Promise<AgenciesAnswer>
  metrics?: Registry
  /** What must serve for the gateway to be ready. */
  checks?: ReadinessChecks
}

/** The gateway's front door: viewer, sign-in, health, and `POST /graphql`. Give it a port with `listen`; `close` waits for requests under way. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const { config, callers, log } = options
  const app = Fastify({
    logger: false,
    bodyLimit,
    // A header of the client's never names a request, an address or a protocol, unless a load balancer we know wrote it.
    genReqId: newRequestId,
    requestIdHeader: false,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 24 * 1024 },
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket),
    frameworkErrors: (error, _request, reply) => {
      reply.header('cache-control', 'no-store')
      answerError(reply, toPublicError(error))
    },
  })
  refuseOddExpectations(app.server)
  app.setErrorHandler(createErrorHandler(log))
  const metrics = createHttpMetrics(options.metrics ?? new Registry())
  noteAnswers(app, { log, metrics })
  await addSecurityHeaders(app, config)
  app.addHook('onRequest', noWebsocket)
  const inFlight = new CallersInFlight({ ...config.inFlight, refused: metrics.refusedInFlight })
  answerBeforeStopping(app, inFlight)
  const limits = await limitRequests(app, config.rateLimits)
  addHealthRoutes(app, options.checks ?? {})
  await addAuthRoutes(app, options)
  await addStatusRoutes(app, { ...options, limits })
  addPlainPageStyle(app)
  addWhenDownRoutes(app, options)
  const arrivals = new Arrivals(app.server)
  await addGraphqlRoute(app, { config, callers, log, clock: options.clock, apollo: options.apollo, limits, inFlight, arrivals })
  await serveViewer(app, { directory: config.viewerDirectory, log })
  return app
}

/** What has begun is answered, what waits is not begun, and a connection that is kept for a next request keeps nobody from stopping. */
function answerBeforeStopping(app: FastifyInstance, inFlight: CallersInFlight): void {
  const state = { stopping: false }
  app.addHook('preClose', async () => {
    state.stopping = true
    inFlight.close()
  })
  app.addHook('onSend', async (_request, reply) => {
    if (state.stopping) reply.header('connection', 'close')
  })
}
