import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was imported, word for word, and the statements it became. Rows are only added. */
export class ImportedConsents1760000000070 implements MigrationInterface {
  readonly name = 'ImportedConsents1760000000070'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imported_consent (
        identity text PRIMARY KEY,
        nhs_number text NOT NULL,
        digest text NOT NULL,
        resource text NOT NULL,
        imported_at timestamp with time zone NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE imported_consent_statement (
        statement_id text PRIMARY KEY REFERENCES statement (id),
        identity text NOT NULL REFERENCES imported_consent (identity)
      )`)
    await runner.query(`CREATE INDEX statements_of_import ON imported_consent_statement (identity)`)
    await runner.query(`
      CREATE FUNCTION imports_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'what was imported is kept as it was'; END $$`)
    for (const table of ['imported_consent', 'imported_consent_statement'])
      await runner.query(
        `CREATE TRIGGER ${table}_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION imports_are_kept()`,
      )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE imported_consent_statement, imported_consent`)
    await runner.query(`DROP FUNCTION imports_are_kept`)
  }
}
