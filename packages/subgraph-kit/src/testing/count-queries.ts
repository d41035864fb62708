import type { DataSource } from 'typeorm'
import { recordQueries } from './record-queries.js'

/** From now on counts the statements sent to a store. Answers how to take those sent since they were last taken. */
export function countQueries(dataSource: DataSource): () => readonly string[] {
  const take = recordQueries(dataSource)
  return () => take().map(({ text }) => text)
}
