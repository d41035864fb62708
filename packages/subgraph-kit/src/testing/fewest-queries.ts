import type { DataSource } from 'typeorm'
import { countQueries } from './count-queries.js'

/** How many statements a question takes: the fewest of several tries, since an agency may do work of its own meanwhile. */
export async function fewestQueries<T>(
  dataSource: DataSource,
  ask: () => Promise<T>,
): Promise<{ readonly queries: number; readonly answer: T }> {
  const take = countQueries(dataSource)
  let answer = await ask()
  let queries = take().length
  for (let tries = 1; tries < 4; tries++) {
    answer = await ask()
    queries = Math.min(queries, take().length)
  }
  return { queries, answer }
}
