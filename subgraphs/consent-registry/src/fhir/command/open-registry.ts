import { parseAgreement } from '@crisis-record/policy'
import { type Clock, indispensableOf, parseSubgraphConfig, systemClock } from '@crisis-record/subgraph-kit'
import { DataSource } from 'typeorm'
import { createEventLog } from '../../audit/event-log.js'
import type { Terminal } from '../../commands/terminal.js'
import { namesAndSources } from '../../records/names-and-sources.js'
import { createStatementDesk, type StatementDesk } from '../../statements/statement-desk.js'
import type { StatementAsk } from '../../statements/statement-ask.js'
import { lastApplied } from '../../store/kept-agreements.js'
import { StatementEndEntity } from '../../store/statement-end.entity.js'
import { StatementEntity } from '../../store/statement.entity.js'
import { definition } from '../../subgraph.js'

/** The registry as a command works with it: its store, its audit, its agreement. */
export interface OpenRegistry {
  readonly desk: StatementDesk
  readonly custodian: { readonly odsCode: string; readonly name: string }
  readonly about: Pick<StatementAsk, 'agreement' | 'sources' | 'nameOf'>
  close(): Promise<void>
}

/** With the settings the registry itself is started with; requests' own role in the store is enough. */
export async function openRegistry({ environment }: Terminal, clock: Clock = systemClock): Promise<OpenRegistry> {
  const config = parseSubgraphConfig(environment, definition)
  const { settings, source } = config
  const { agencies } = settings.AGENCIES_FILE
  const audit = () => indispensableOf(agencies, 'access-audit')
  const dataSource = await new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities: [StatementEntity, StatementEndEntity],
  }).initialize()
  const last = await lastApplied(dataSource)
  const kept = last === undefined ? undefined : parseAgreement(last.document)
  const agreement = kept?.ok === true ? kept.agreement : config.agreement
  if (agreement === undefined) throw new Error('there is no sharing agreement')
  return {
    desk: createStatementDesk({ dataSource, clock, events: createEventLog({ audit, key: settings.AUDIT_EVENT_KEY_FILE, clock }) }),
    custodian: { odsCode: source.odsCode, name: source.name },
    about: { agreement, ...namesAndSources(agencies, agreement) },
    close: () => dataSource.destroy(),
  }
}
