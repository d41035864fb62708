import type { SubgraphDefinition } from '@crisis-record/subgraph-kit'
import type { Services } from '../services.js'

/** Findings are derived for as long as the audit listens. */
export const followChain: NonNullable<SubgraphDefinition<Services>['routes']> = (app, { services }) => {
  const { worker } = services.findings
  app.addHook('onListen', (done) => {
    worker.start()
    done()
  })
  app.addHook('onClose', () => worker.stop())
}
