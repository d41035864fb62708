import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/** Watches the clock for as long as the registry listens. */
export const watchOverrides: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services }) => {
  app.addHook('onListen', (done) => {
    services.overrideWatch.start()
    done()
  })
  app.addHook('onClose', () => services.overrideWatch.stop())
}
