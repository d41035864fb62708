import { beforeAll, describe, expect, it } from '@jest/globals'
import { useStatements } from './use-statements.js'

const statements = useStatements()

describe('the store', () => {
  const person = '9990000050'
  beforeAll(async () => {
    await statements.asks.withdraw(person, await statements.asks.recorded(person))
  })
  const [owner, registry] = ['owner', 'registry'] as const
  const run = (as: 'owner' | 'registry', statement: string) =>
    as === 'owner' ? statements.real.sql(statement) : statements.real.registry.subgraph.dataSource.query(statement)

  it.each([
    ['remove a statement', `DELETE FROM statement WHERE nhs_number = '${person}'`],
    ['empty the table', `TRUNCATE statement CASCADE`],
    ['change what was decided', `UPDATE statement SET decided = '{}' WHERE nhs_number = '${person}'`],
    ['change whose it is', `UPDATE statement SET nhs_number = '9990000042' WHERE nhs_number = '${person}'`],
    ['change its period', `UPDATE statement SET period_end = now() WHERE nhs_number = '${person}'`],
    ['change when it was recorded', `UPDATE statement SET recorded_at = now() WHERE nhs_number = '${person}'`],
    ['take an end back', `UPDATE statement SET withdrawn_at = NULL WHERE withdrawn_at IS NOT NULL`],
    ['move an end', `UPDATE statement SET withdrawn_at = now() WHERE withdrawn_at IS NOT NULL`],
    ['change who ended one', `UPDATE statement_end SET ended_by = '{}'`],
    ['remove how one ended', `DELETE FROM statement_end`],
    ['empty how they ended', `TRUNCATE statement_end`],
  ])('lets nobody %s: neither the registry nor, without taking the trigger away, its owner', async (_what, statement) => {
    const before = await statements.real.sql(`SELECT * FROM statement ORDER BY id`)
    for (const as of [owner, registry]) await expect(run(as, statement)).rejects.toThrow(/kept|changed|ends once|permission denied/)
    expect(await statements.real.sql(`SELECT * FROM statement ORDER BY id`)).toEqual(before)
  })

  it('does not let the registry take the trigger away', async () => {
    for (const statement of [`ALTER TABLE statement DISABLE TRIGGER ALL`, `DROP TRIGGER statement_is_only_ended ON statement`]) {
      await expect(run('registry', statement)).rejects.toThrow('must be owner')
    }
  })
})
