import { peopleTold, type SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/**
 * `POST /people`: what the person register tells of people, signed with a key that only the two of us share. 200 once it is kept, and decisions
 * follow it; 400 not people, and none of them is taken; 401 not signed.
 */
export const peopleRoute: NonNullable<SubgraphDefinition<Services>['routes']> = (app, deps) => {
  const { register, feedKeys } = deps.services
  const verify = deps.verifierOf(feedKeys)
  app.post('/people', async (request, reply) => {
    const { json } = await verify(request)
    const told = peopleTold.safeParse(json)
    if (!told.success) {
      deps.log.warn('people told of refused', { reason: 'NOT_PEOPLE' })
      return reply.code(400).send({ error: 'These are not people.' })
    }
    return reply.send(await register.take(told.data.people))
  })
}
