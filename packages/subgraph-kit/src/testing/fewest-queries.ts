import type { DataSource } from 'typeorm'
import { recordQueries, type SentQuery } from './record-queries.js'

/** What a question has sent: of several tries the one with the fewest statements, since an agency may do work of its own meanwhile. */
export async function fewestSent<T>(
  dataSource: DataSource,
  ask: () => Promise<T>,
): Promise<{ readonly sent: readonly SentQuery[]; readonly answer: T }> {
  const take = recordQueries(dataSource)
  let answer = await ask()
  let sent = take()
  for (let tries = 1; tries < 4; tries++) {
    answer = await ask()
    const again = take()
    if (again.length < sent.length) sent = again
  }
  return { sent, answer }
}

/** How many statements a question takes. */
export async function fewestQueries<T>(
  dataSource: DataSource,
  ask: () => Promise<T>,
): Promise<{ readonly queries: number; readonly answer: T }> {
  const { sent, answer } = await fewestSent(dataSource, ask)
  return { queries: sent.length, answer }
}
