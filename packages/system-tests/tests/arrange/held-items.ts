import { nameServices, type Stack } from '@crisis-record/local-stack'
import pg from 'pg'

/** Ids, as they are published, of all items that each agency holds about a person, by the agency's code: read past every lock. Agencies with none are absent. */
export async function heldItems(stack: Stack, nhsNumber: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = new Map<string, readonly string[]>()
  for (const { name, agency } of nameServices(stack.agencies)) {
    const client = new pg.Client({ connectionString: stack.postgres.superuserUrl(name) })
    await client.connect()
    try {
      const { rows: tables } = await client.query<{ table: string }>(
        `SELECT table_name AS table FROM information_schema.columns
         WHERE table_schema = 'public' AND column_name IN ('nhs_number', 'local_id', 'item_labels') GROUP BY 1 HAVING count(*) = 3`,
      )
      const ids: string[] = []
      for (const { table } of tables) {
        const { rows } = await client.query<{ id: string }>(`SELECT local_id AS id FROM "${table}" WHERE nhs_number = $1`, [nhsNumber])
        ids.push(...rows.map(({ id }) => `${agency.odsCode}:${id}`))
      }
      if (ids.length > 0) held.set(agency.odsCode, ids)
    } finally {
      await client.end()
    }
  }
  return held
}
