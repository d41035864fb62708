/* eslint-disable no-restricted-globals -- this is the agency's main.ts, written once for all of them */
import type { SubgraphConfig } from '../configuration/subgraph-config.js'
import type { RunningSubgraph } from '../running-subgraph.js'
import { tellParent } from './tell-parent.js'

/** A request under way has this long to end once we are asked to stop. */
const patienceMs = 10_000

/**
 * Starts a subgraph and stops it gracefully: on SIGTERM, on SIGINT, and when a parent process that started it goes away.
 * Tells that parent what it is doing (`progress`) and when it can be asked (`ready`).
 */
export async function serve(config: SubgraphConfig, create: () => Promise<RunningSubgraph>): Promise<void> {
  const state: { subgraph?: RunningSubgraph; stopping: boolean } = { stopping: false }
  const stop = (): void => {
    if (state.stopping) return
    state.stopping = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    void Promise.resolve(state.subgraph?.stop()).then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)

  tellParent({ type: 'progress', text: config.migrateOnStart ? 'migrating' : 'connecting' })
  const subgraph = await create()
  state.subgraph = subgraph
  if (config.seedPeople !== undefined) {
    tellParent({ type: 'progress', text: 'seeding' })
    await subgraph.seed(config.seedPeople, (done, of) => tellParent({ type: 'seeding', done, of }))
  }
  if (state.stopping) return
  await subgraph.listen()
  tellParent({ type: 'ready', port: config.port === 0 ? Number(new URL(subgraph.url).port) : config.port })
}
