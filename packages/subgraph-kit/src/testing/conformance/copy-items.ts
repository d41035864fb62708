import pg from 'pg'
import type { ItemTable } from './first-item.js'

export interface CopiedItems {
  readonly ownerUrl: string
  /** What stands behind others comes after them. */
  readonly items: readonly ItemTable[]
  readonly from: string
  readonly to: string
  /** How many of each. */
  readonly times: number
}

/** Gives somebody so many copies of each of a person's items, neither sealed nor labelled, what stands behind an item along with it. */
export async function copyItems({ ownerUrl, items, from, to, times }: CopiedItems): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const { table, key: [first = 'local_id'] = [], whose = 'nhs_number = $1' } of items) {
      const { rows } = await client.query<{ row: Readonly<Record<string, unknown>> }>(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${whose}`,
        [from],
      )
      const copies = rows.flatMap(({ row }) =>
        Array.from({ length: times }, (_, nth) => ({
          ...row,
          nhs_number: to,
          [first]: another(row[first], nth + 1),
          seal: null,
          item_labels: [],
        })),
      )
      await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(copies)])
    }
  } finally {
    await client.end()
  }
}

/** The same for every row of the same item, so that what stands behind it finds it. */
function another(key: unknown, nth: number): unknown {
  return typeof key === 'number' ? key + nth * 10_000_000 : `${String(key)}-${String(nth)}`
}
