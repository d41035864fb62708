import type { FastifyInstance } from 'fastify'
import { type ReadinessChecks, readReadiness } from './readiness.js'

/** For load balancers: a plain yes or no. What is wrong is told on the internal port alone. */
export function addHealthRoutes(app: FastifyInstance, checks: ReadinessChecks): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const { ready } = await readReadiness(checks)
    return await reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
}
