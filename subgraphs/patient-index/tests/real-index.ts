import { startPostgres } from '@crisis-record/local-stack'
import { fixedClock, startTestSubgraph, type TestSubgraph } from '@crisis-record/subgraph-kit/testing'
import type { Services } from '../src/services.js'
import { definition } from '../src/subgraph.js'

export const now = '2026-06-15T09:00:00Z'

export interface RealIndex {
  readonly index: TestSubgraph<Services>
  stop(): Promise<void>
}

/** The index over a PostgreSQL of the test's own, seeded, with the clock held still. */
export async function startRealIndex(seedPeople = 200): Promise<RealIndex> {
  const postgres = await startPostgres()
  const databaseUrl = await postgres.createDatabase('patient_index')
  const index = await startTestSubgraph(definition, {
    databaseUrl,
    odsCode: 'ZP001',
    organisationName: 'Person register',
    clock: fixedClock(now),
    seedPeople,
  })
  return {
    index,
    stop: async () => {
      await index.stop()
      await postgres.stop()
    },
  }
}
