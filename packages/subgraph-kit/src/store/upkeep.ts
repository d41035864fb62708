import type { DataSource } from 'typeorm'
import type { Clock } from '../clock.js'
import type { Log } from '../observe/log.js'
import type { Source } from '../schema/source.js'
import type { SubgraphDefinition } from '../subgraph-definition.js'
import { grantPrivileges } from './grant-privileges.js'
import { isFed } from './last-feed.js'
import { type StoreDefinition, logsDisclosures, openDataSource } from './open-data-source.js'
import type { Privileges } from './privileges.js'

/** Chosen at random; two processes of one agency that start at once take turns by it. */
const upkeepLock = 7_264_118

export interface Upkeep {
  readonly definition: StoreDefinition & Pick<SubgraphDefinition, 'privileges' | 'seed' | 'importing'>
  /** Under the role that serves requests; here it is only granted what it may. */
  readonly databaseUrl: string
  readonly ownerDatabaseUrl: string
  readonly source: Source
  readonly clock: Clock
  readonly log: Log
  /** From when the dates of a new seeding count back. Absent: from now. */
  readonly asOf?: Date | undefined
  /** The agency's own, for its seed. */
  readonly settings: unknown
}

/** Applies pending migrations, and grants the role that serves requests what the definition declares; resolves to how many migrations there were. */
export async function migrateStore(upkeep: Upkeep): Promise<number> {
  return withUpkeepLock(upkeep, async (dataSource) => {
    const applied = await dataSource.runMigrations()
    for (const { name } of applied) upkeep.log.info('migration applied', { migration: name })
    const role = roleOf(upkeep.databaseUrl)
    if (role !== roleOf(upkeep.ownerDatabaseUrl)) await grantPrivileges(dataSource, { role, privileges: privilegesOf(upkeep, dataSource) })
    return applied.length
  })
}

function roleOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username)
}

/** What is not said otherwise: the tables of entities can be read. */
function privilegesOf({ definition }: Upkeep, dataSource: DataSource): Privileges {
  const readable = dataSource.entityMetadatas.map(({ tableName }) => [tableName, ['SELECT']] as const)
  // Written, and not even read, by those who serve requests.
  const disclosure: Privileges = logsDisclosures(definition) ? { disclosure: ['INSERT'] } : {}
  const feed: Privileges = isFed(definition) ? { last_feed: ['SELECT'] } : {}
  return { ...Object.fromEntries(readable), ...definition.privileges, ...disclosure, ...feed }
}

/** One process of an agency at a time. */
export async function withUpkeepLock<T>(
  { definition, ownerDatabaseUrl, log }: Upkeep,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = await openDataSource(definition, ownerDatabaseUrl, { use: 'upkeep', log })
  const holder = dataSource.createQueryRunner()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [upkeepLock])
    return await work(dataSource)
  } finally {
    // The lock is the session's: it ends with the connection, whatever happened.
    await holder.release()
    await dataSource.destroy()
  }
}
