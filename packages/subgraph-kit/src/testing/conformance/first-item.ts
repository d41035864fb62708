import type { Category } from '@crisis-record/contract'
import pg from 'pg'
import type { Seal } from '../../items/labelled-item.js'

/** Where the items behind one field are kept, so that the suite can seal, label and remove one. */
export interface ItemTable {
  /** The field of Patient through which they are asked. */
  readonly field: string
  readonly table: string
  /** Default `['local_id']`. */
  readonly key?: readonly string[]
  /** Categories of the innermost field, where items are not behind the field of Patient itself. */
  readonly categories?: readonly Category[]
  /** SQL condition that finds the person's items; `$1` is the NHS number. Default `nhs_number = $1`. */
  readonly whose?: string
  /** Assignments that take an item away from the person, where other rows hold on to it. Default: it is deleted. */
  readonly away?: string
  /** The database must refuse a seal. */
  readonly neverSealed?: boolean
}

/** One of a person's items, the newest of its table, in the hands of the store's owner. */
export interface FirstItem {
  seal(seal: Seal | null): Promise<void>
  label(labels: readonly string[]): Promise<void>
  /** Runs with the item gone. */
  without<T>(work: () => Promise<T>): Promise<T>
}

/** Lends the item to `work`, and puts it back as it was. */
export async function withFirstItem<T>(
  options: { readonly ownerUrl: string; readonly items: ItemTable; readonly person: string },
  work: (item: FirstItem) => Promise<T>,
): Promise<T> {
  const { table, key = ['local_id'], whose = 'nhs_number = $1', away } = options.items
  const client = new pg.Client({ connectionString: options.ownerUrl })
  await client.connect()
  const same = `(${key.join(', ')}) = (SELECT ${key.join(', ')} FROM kept)`
  const run = (sql: string, values: readonly unknown[] = []) => client.query(sql, [...values])
  const restore = async (names: readonly string[]) => {
    for (const name of names) await run(`UPDATE ${table} SET ${name} = (SELECT ${name} FROM kept) WHERE ${same}`)
  }
  try {
    const { rowCount } = await run(`SELECT 1 FROM ${table} WHERE ${whose}`, [options.person])
    if (rowCount === 0) throw new Error(`the seed holds nothing in ${table} for this person`)
    await run('CREATE TEMPORARY TABLE kept (LIKE ' + table + ')')
    await run(`INSERT INTO kept SELECT * FROM ${table} WHERE ${whose} ORDER BY recorded_at DESC, ${key.join(', ')} LIMIT 1`, [
      options.person,
    ])
    const { fields } = await run('SELECT * FROM kept')
    try {
      return await work({
        seal: async (seal) => void (await run(`UPDATE ${table} SET seal = $1 WHERE ${same}`, [seal])),
        label: async (labels) => void (await run(`UPDATE ${table} SET item_labels = $1 WHERE ${same}`, [labels])),
        async without(inner) {
          await run(away === undefined ? `DELETE FROM ${table} WHERE ${same}` : `UPDATE ${table} SET ${away} WHERE ${same}`)
          try {
            return await inner()
          } finally {
            if (away === undefined) await run(`INSERT INTO ${table} SELECT * FROM kept`)
            else await restore(fields.map(({ name }) => `"${name}"`).filter((name) => !key.includes(name.slice(1, -1))))
          }
        },
      })
    } finally {
      await restore(['seal', 'item_labels'])
    }
  } finally {
    await client.end()
  }
}
