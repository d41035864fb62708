import type { EntityManager, EntityMetadata } from 'typeorm'
import type { MarkedSeeding } from './marked-seeding.js'

/** What was "seven hours ago" is still some hours ago. */
const goodForMs = 6 * 3_600_000

/**
 * Tells the stories that are of today anew, unless that was done lately, so that somebody detained some hours before the seeding is so before a start a week later too.
 * The rows that the seed makes of those people are made again, counting from now, and take the place of the ones with their ids; what
 * others wrote about them stays.
 */
export async function renewScenarios({ dataSource, parts, about, settings }: MarkedSeeding): Promise<void> {
  const people = parts.ofToday ?? []
  if (people.length === 0) return
  const [run]: { since: Date }[] = await dataSource.query('SELECT coalesce(renewed_at, as_of, started_at) AS since FROM seed_run')
  if (run === undefined || about.now.getTime() - run.since.getTime() < goodForMs) return
  const tables = dataSource.entityMetadatas.filter(({ columns }) => columns.some(({ databaseName }) => databaseName === 'nhs_number'))
  await dataSource.transaction(async (store) => {
    // What is named without its schema is looked for among temporary tables first: the seed writes into these, and knows nothing of it.
    for (const { tablePath } of dataSource.entityMetadatas)
      await store.query(`CREATE TEMP TABLE ${quoted(tablePath)} (LIKE public.${quoted(tablePath)}) ON COMMIT DROP`)
    await parts.demo?.({ ...about, store }, settings)
    for (const table of tables) await takeOver(store, table, people)
    await store.query('UPDATE seed_run SET renewed_at = $1', [about.now])
  })
}

async function takeOver(
  store: EntityManager,
  { tablePath, columns, primaryColumns }: EntityMetadata,
  people: readonly string[],
): Promise<void> {
  const table = quoted(tablePath)
  const keys = primaryColumns.map(({ databaseName }) => quoted(databaseName)).join(', ')
  const values = columns.map(({ databaseName }) => `${quoted(databaseName)} = excluded.${quoted(databaseName)}`).join(', ')
  await store.query(
    `INSERT INTO public.${table} SELECT * FROM pg_temp.${table} WHERE nhs_number = ANY ($1) ON CONFLICT (${keys}) DO UPDATE SET ${values}`,
    [people],
  )
}

function quoted(name: string): string {
  return `"${name}"`
}
