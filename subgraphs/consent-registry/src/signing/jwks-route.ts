import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/** `GET /.well-known/jwks.json`: the public keys agencies check decisions with. Public, and about nobody. */
export const jwksRoute: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services }) => {
  const body = JSON.stringify({ keys: services.publishedKeys })
  app.get('/.well-known/jwks.json', (_request, reply) => reply.type('application/jwk-set+json').send(body))
}
