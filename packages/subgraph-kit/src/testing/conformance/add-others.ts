import pg from 'pg'
import type { EntityMetadata } from 'typeorm'

/** Of each row, so many more under other numbers. */
const times = 1_000

/** Gives every table a thousand other people for each it has, so that finding one in it is no longer nothing. What stands behind others comes after them. */
export async function addOthers(ownerUrl: string, tables: readonly EntityMetadata[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const table of tables) {
      const { rowCount } = await client.query(othersOf(table))
      if (rowCount === null || rowCount < times) throw new Error(`the seed holds too little in ${table.tableName} to tell how it is read`)
      await client.query(`ANALYZE "${table.tableName}"`)
    }
  } finally {
    await client.end()
  }
}

/** Numbers and keys become others, the same in every table, so that what refers to another row finds it. */
function othersOf({ tableName, columns }: EntityMetadata): string {
  const changed = columns.flatMap(({ databaseName: name, isPrimary, isGenerated, type }) => {
    if (name === 'nhs_number') return [`'${name}', (9990000000 + (t."${name}"::bigint - 9990000000) * ${String(times + 1)} + n)::text`]
    if (isGenerated) return [`'${name}', t."${name}" + n * 1000`]
    return isPrimary && type === 'text' ? [`'${name}', t."${name}" || '-other-' || n`] : []
  })
  return `INSERT INTO "${tableName}"
    SELECT (jsonb_populate_record(t, jsonb_build_object(${changed.join(', ')}))).*
    FROM "${tableName}" t, generate_series(1, ${String(times)}) n ON CONFLICT DO NOTHING`
}
