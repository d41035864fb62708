import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/** Feeds the consent registry for as long as the register listens. */
export const runFeed: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services }) => {
  app.addHook('onListen', (done) => {
    services.feed.start()
    done()
  })
  app.addHook('onClose', async () => {
    await services.feed.stop()
    services.agencies.stop()
  })
}
