import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What alerts are compared by: keyed digests, never names, nor numbers beside who works where. */
export class Alerts1760000000060 implements MigrationInterface {
  readonly name = 'Alerts1760000000060'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN family_digest text`)
    await runner.query(`ALTER TABLE merged_number ADD COLUMN number_digest text`)
    await runner.query(`
      CREATE TABLE staff_member (
        reference text NOT NULL,
        organisation text NOT NULL,
        number_digest text NOT NULL,
        seen_at timestamp with time zone NOT NULL,
        PRIMARY KEY (reference, organisation)
      )`)
    await runner.query(`CREATE INDEX staff_member_by_number ON staff_member (number_digest)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE staff_member`)
    await runner.query(`ALTER TABLE merged_number DROP COLUMN number_digest`)
    await runner.query(`ALTER TABLE person DROP COLUMN family_digest`)
  }
}
