import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/** No endpoint: what works beside the answers begins and ends with them. */
export const workRoutes: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services }) => {
  app.addHook('onListen', () => services.statisticsWorker.start())
  app.addHook('onClose', () => services.statisticsWorker.stop())
}
