import { randomUUID } from 'node:crypto'
import { DataSource } from 'typeorm'
import { definition } from '../src/subgraph.js'
import type { StatementAsk } from '../src/statements/statement-ask.js'
import { createStatementDesk, type StatementDesk } from '../src/statements/statement-desk.js'
import type { RealRegistry } from './real-registry.js'

/** What records choices at another instance of the registry: connections of its own to the same store, under the same role. */
export async function startAnotherInstance(
  real: RealRegistry,
): Promise<{ readonly desk: StatementDesk; readonly ask: StatementAsk; stop(): Promise<void> }> {
  const { options } = real.registry.subgraph.dataSource
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('the registry keeps its statements elsewhere')
  const dataSource = await new DataSource({ type: 'postgres', url: options.url, entities: [...definition.entities] }).initialize()
  const { services } = real.registry.subgraph
  return {
    desk: createStatementDesk({ dataSource, events: services.events, clock: real.clock }),
    ask: {
      requestId: randomUUID(),
      named: { reference: 'reference', subject: 'crisis', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' },
      purpose: 'PATRQT',
      person: { nhsNumber: '9990000018', dateOfBirth: '1980-01-01', restricted: false },
      agreement: services.agreement,
      sources: [],
      nameOf: (odsCode) => odsCode,
    },
    stop: () => dataSource.destroy(),
  }
}
