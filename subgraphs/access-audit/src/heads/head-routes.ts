import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/**
 * `POST /head`: where the chain stands now, signed; for the gateway, which keeps heads outside the audit.
 * `GET /.well-known/jwks.json`: the public keys heads are checked with. Public, and about nobody.
 */
export const headRoutes: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services, verifyRequest }) => {
  app.post('/head', async (request, reply) => {
    await verifyRequest(request)
    return reply.send({ head: services.signHead(await services.reader.head()) })
  })
  const keys = JSON.stringify({ keys: services.headKeys })
  app.get('/.well-known/jwks.json', (_request, reply) => reply.type('application/jwk-set+json').send(keys))
}
