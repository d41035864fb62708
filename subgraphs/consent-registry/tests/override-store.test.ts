import { describe, expect, it } from '@jest/globals'
import { justification } from './override-asks.js'
import { refused, useOverrides } from './use-overrides.js'

const overrides = useOverrides()

describe('the database', () => {
  const changes = [
    ['forgets', 'DELETE FROM override', 'an override is kept'],
    ['empties', 'TRUNCATE override CASCADE', 'kept'],
    ['prolongs', `UPDATE override SET expires_at = expires_at + interval '1 hour'`, 'an override is not changed'],
    ['widens', `UPDATE override SET categories = '{CRISIS_PLAN}'`, 'an override is not changed'],
    ['rewrites', `UPDATE override SET justification = 'Something else altogether.', justified_at = now()`, 'said once'],
    ['reopens', 'UPDATE override SET ended_at = NULL', 'said once'],
    ['unsays reviews of', 'DELETE FROM override_review', 'kept as it was given'],
    ['improves reviews of', `UPDATE override_review SET outcome = 'APPROPRIATE'`, 'kept as it was given'],
  ] as const

  it.each(changes)('never %s overrides, whoever asks it to', async (_what, statement, why) => {
    const id = await overrides.ask.opened(refused, { justification })
    await overrides.ask.end(refused, id)
    await overrides.ask.review(refused, id)
    await expect(overrides.real.sql(statement)).rejects.toThrow(why)
  })

  /** What it may add at all it is stopped from adding twice; the rest it may not even try. */
  const beyond = changes.filter(([what]) => what !== 'rewrites' && what !== 'reopens')
  it.each(beyond)('never lets the registry try what %s them', async (...[, statement]) => {
    await expect(overrides.real.registry.subgraph.dataSource.query(statement)).rejects.toThrow('permission denied')
  })
})
