import { type DataSource, EntityManager, type ObjectLiteral } from 'typeorm'

/** What a row holds, without being an instance of its entity class. */
export type RowValues<Row> = { [Column in keyof Row]: Row[Column] }

/** Rows in a statement: enough to be quick, few enough to hold in memory whatever the population. */
const batchSize = 2000

/** Inserts rows of one entity, batch by batch, as they are generated. Every column is to be given. Answers how many there were. */
export async function insertRows<Row extends ObjectLiteral>(
  store: DataSource | EntityManager,
  entity: new () => Row,
  rows: Iterable<RowValues<Row>>,
): Promise<number> {
  const dataSource = store instanceof EntityManager ? store.dataSource : store
  const { tableName, columns } = dataSource.getMetadata(entity)
  const names = columns.map((column) => [column.propertyName, column.databaseName] as const)
  const table = dataSource.driver.escape(tableName)
  const insert = `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`
  let inserted = 0
  let batch: Record<string, unknown>[] = []
  const flush = async () => {
    if (batch.length === 0) return
    await store.query(insert, [JSON.stringify(batch)])
    inserted += batch.length
    batch = []
  }
  for (const row of rows) {
    batch.push(Object.fromEntries(names.map(([property, column]) => [column, row[property]])))
    if (batch.length === batchSize) await flush()
  }
  await flush()
  return inserted
}
