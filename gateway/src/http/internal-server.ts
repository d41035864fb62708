import Fastify, { type FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { type ReadinessChecks, readReadiness } from './readiness.js'

/** Metrics and health with details, on a port of its own that clients cannot reach. Listen on `config.internalPort`. */
export function createInternalServer(options: { metrics: Registry; checks: ReadinessChecks }): FastifyInstance {
  const app = Fastify({ logger: false })
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))
  app.get('/metrics', async (_request, reply) => await reply.type(options.metrics.contentType).send(await options.metrics.metrics()))
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const { ready, parts } = await readReadiness(options.checks)
    return await reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', parts })
  })
  return app
}
