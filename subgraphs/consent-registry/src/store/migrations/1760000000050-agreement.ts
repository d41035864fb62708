import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every agreement that ever applied here, word for word, so that a decision of any day can be explained; and when each did. Rows are only added. */
export class Agreement1760000000050 implements MigrationInterface {
  readonly name = 'Agreement1760000000050'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement (
        version text PRIMARY KEY,
        document text NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE agreement_applied (
        sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        version text NOT NULL REFERENCES agreement (version),
        applied_at timestamp with time zone NOT NULL
      )`)
    await runner.query(`
      CREATE FUNCTION agreements_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'an agreement that applied is kept as it was'; END $$`)
    for (const table of ['agreement', 'agreement_applied'])
      await runner.query(
        `CREATE TRIGGER ${table}_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION agreements_are_kept()`,
      )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agreement_applied, agreement`)
    await runner.query(`DROP FUNCTION agreements_are_kept`)
  }
}
