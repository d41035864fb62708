import type { AgencyKind } from '@crisis-record/contract'
import type { World } from './open-world.js'

/**
 * An agency that heeds neither seals nor labels of its items, which nothing can make of the real one: in front of the table it reads stands a view
 * in which no row has either. Gives what ends it.
 */
export async function forgetSeals(world: World, agency: AgencyKind, table: string): Promise<() => Promise<void>> {
  const database = world.databases.get(agency)
  if (database === undefined) throw new Error(`no database ${agency}`)
  const { rows } = await database.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  )
  const forgotten: Readonly<Record<string, string>> = { seal: 'NULL::text AS seal', item_labels: `'{}'::text[] AS item_labels` }
  const columns = rows.map(({ name }) => forgotten[name] ?? name).join(', ')
  const kept = `${table}_kept`
  await database.query(
    `ALTER TABLE ${table} RENAME TO ${kept}; CREATE VIEW ${table} AS SELECT ${columns} FROM ${kept}; GRANT SELECT ON ${table} TO PUBLIC`,
  )
  world.stage.rename({ agency, table }, kept)
  return async () => {
    await database.query(`DROP VIEW ${table}; ALTER TABLE ${kept} RENAME TO ${table}`)
    world.stage.rename({ agency, table }, table)
  }
}
