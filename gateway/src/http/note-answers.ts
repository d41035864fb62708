import type { FastifyInstance } from 'fastify'
import type { Log } from '../log.js'
import type { HttpMetrics } from './metrics.js'

/** One line and one count for each answer. The pattern of the route stands for the path, which may hold an NHS number. */
export function noteAnswers(app: FastifyInstance, options: { log: Log; metrics: HttpMetrics }): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'viewer'
    const { method } = request
    const noted = { route, method, status: reply.statusCode, elapsedMs: reply.elapsedTime }
    options.metrics.answered(noted)
    const write = route.startsWith('/graphql') || route.startsWith('/auth') ? options.log.info : options.log.debug
    write('request answered', { requestId: request.id, ...noted })
  })
}
