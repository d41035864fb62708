import { type FastifyInstance, fastify } from 'fastify'
import type { Metrics } from '../observe/metrics.js'
import { type Health, registerHealth } from './health.js'

/** For the agency's own operators, on a port of its own: metrics, and health with its reasons. */
export function createInternalServer(metrics: Metrics, health: { check(): Promise<Health> }): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 1_024, requestTimeout: 15_000, forceCloseConnections: true })
  registerHealth(app, health, true)
  app.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()))
  return app
}
