import type { AgencyCondition } from '@crisis-record/contract/tokens'
import type { FastifyInstance } from 'fastify'
import type { Health } from './health.js'
import type { SubgraphParts } from './subgraph-parts.js'

/**
 * `POST /status`: how the gateway asks whether this part serves, and when it was last fed. Signed as every question is, so that whoever
 * answers here would answer an operation. About nobody.
 */
export function registerStatus(
  app: FastifyInstance,
  parts: Pick<SubgraphParts, 'verifyRequest'> & {
    readonly health: { check(): Promise<Health> }
    readonly lastFed: () => Promise<string | null>
  },
): void {
  app.post('/status', async (request, reply) => {
    await parts.verifyRequest(request)
    const { ready } = await parts.health.check()
    if (!ready) return reply.code(503).send({ status: 'not ready' })
    const condition: AgencyCondition = { lastFed: await parts.lastFed() }
    return reply.send(condition)
  })
}
