import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Stack } from './start-stack.js'

/**
 * Until the person register has told the consent registry of everyone: a system just started does it beside its first answers. Gives up where
 * nobody more is told for half a minute.
 */
export async function untilFed(stack: Stack): Promise<void> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl('patient-index') })
  await client.connect()
  try {
    let fewest = Number.POSITIVE_INFINITY
    for (let waited = 0; waited < 150; waited++) {
      const { rows } = await client.query<{ untold: number }>('SELECT count(*)::int AS untold FROM register_outbox')
      const untold = rows[0]?.untold ?? 0
      if (untold === 0) return
      if (untold < fewest) waited = 0
      fewest = Math.min(fewest, untold)
      await sleep(200)
    }
    throw new Error('the consent registry is never told of everyone')
  } finally {
    await client.end()
  }
}
