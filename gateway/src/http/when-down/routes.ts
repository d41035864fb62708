import { isIndispensable } from '@crisis-record/contract'
import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../clock.js'
import type { Agencies } from '../../supergraph/index.js'
import { whenDownPage } from './page.js'

/**
 * `GET /when-it-is-down`: whom to telephone. It needs no session, no other part and no script, so that it is there while the gateway is;
 * therefore whoever reaches the gateway may read it.
 */
export function addWhenDownRoutes(app: FastifyInstance, options: { readonly listed: () => Agencies; readonly clock: Clock }): void {
  app.get('/when-it-is-down', async (_request, reply) => {
    const agencies = options.listed().kinds.flatMap(({ kind, instances }) => (isIndispensable(kind) ? [] : instances))
    return reply.type('text/html; charset=utf-8').send(whenDownPage(agencies, options.clock.now()))
  })
}
