import type { MigrationInterface, QueryRunner } from 'typeorm'

export class LiftedRefusal1769000000001 implements MigrationInterface {
  readonly name = 'LiftedRefusal1769000000001'

  /** What is waited for is derived from the chain; refusals lifted before this has read them are found once findings are made anew. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lifted_refusal (
        statement_id text PRIMARY KEY,
        nhs_number text NOT NULL,
        lifter text NOT NULL,
        organisation text NOT NULL,
        lifted_at timestamp(3) with time zone NOT NULL,
        categories text[]
      )`)
    await runner.query(`CREATE INDEX lifted_refusal_of_person ON lifted_refusal (nhs_number)`)
    await runner.query(`CREATE INDEX lifted_refusal_since ON lifted_refusal (lifted_at)`)
    // One finding for each statement, whoever else's are looked into on the same day.
    await runner.query(`DROP INDEX finding_once_a_day`)
    await runner.query(`
      CREATE UNIQUE INDEX finding_once_a_day ON finding (kind, caller_reference, nhs_number, day) WHERE statement_id IS NULL`)
    await runner.query(`CREATE UNIQUE INDEX finding_once_a_statement ON finding (kind, statement_id) WHERE statement_id IS NOT NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX finding_once_a_statement, finding_once_a_day`)
    await runner.query(`
      CREATE UNIQUE INDEX finding_once_a_day ON finding (kind, caller_reference, nhs_number, day) WHERE kind <> 'SELF_RELIED_PERMIT'`)
    await runner.query(`DROP TABLE lifted_refusal`)
  }
}
