import type { EntityManager, ObjectLiteral } from 'typeorm'
import { insertRows, type RowValues } from '../../seeding/insert-rows.js'

/** A row that an item became, and the key by which it is taken out again when the item changes or is withdrawn. */
export interface ImportedRow {
  readonly target: string
  readonly key: string
  readonly values: object
}

/** Where rows of one sort are kept. */
export interface ImportTarget {
  readonly name: string
  write(manager: EntityManager, rows: readonly ImportedRow[]): Promise<void>
  remove(manager: EntityManager, keys: readonly string[]): Promise<void>
}

export interface ItemTable<Row> extends ImportTarget {
  row(values: RowValues<Row>): ImportedRow
}

/** A table of items, its rows known by one column of their own: `local_id`, or what `key` says. */
export function itemTable<Row extends ObjectLiteral>(
  entity: new () => Row,
  key: keyof Row & string,
  options: { readonly before?: (manager: EntityManager, rows: readonly RowValues<Row>[]) => Promise<void> } = {},
): ItemTable<Row> {
  const name = entity.name
  return {
    name,
    row: (values) => ({ target: name, key: String(values[key]), values }),
    async write(manager, rows) {
      const values = rows.map((row) => row.values as RowValues<Row>)
      await options.before?.(manager, values)
      await insertRows(manager, entity, values)
    },
    async remove(manager, keys) {
      const { tableName, columns } = manager.dataSource.getMetadata(entity)
      const column = columns.find(({ propertyName }) => propertyName === key)?.databaseName ?? key
      const { driver } = manager.dataSource
      await manager.query(`DELETE FROM ${driver.escape(tableName)} WHERE ${driver.escape(column)} = ANY ($1)`, [keys])
    },
  }
}
