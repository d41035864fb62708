import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'
import { createOverrideWatch } from './override-watch.js'

/** Watches the clock for as long as the registry listens. */
export const watchOverrides: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services }) => {
  const watch = createOverrideWatch(services.overrides)
  app.addHook('onListen', (done) => {
    watch.start()
    done()
  })
  app.addHook('onClose', () => watch.stop())
}
