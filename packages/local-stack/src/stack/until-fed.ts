import { setTimeout as sleep } from 'node:timers/promises'
import type { Stack } from '@crisis-record/local-stack'
import pg from 'pg'

/** Until the person register has told the consent registry of everyone: a system just started does it beside its first answers. */
export async function untilFed(stack: Stack): Promise<void> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl('patient-index') })
  await client.connect()
  try {
    for (let tries = 0; tries < 300; tries++) {
      const { rows } = await client.query('SELECT FROM register_outbox LIMIT 1')
      if (rows.length === 0) return
      await sleep(100)
    }
    throw new Error('the consent registry is never told of everyone')
  } finally {
    await client.end()
  }
}
