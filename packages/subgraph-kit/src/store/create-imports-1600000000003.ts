import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was imported from the agency's own systems: what each resource became, every text it came as, and how far each import got. No request reads any of it. */
export class CreateImports1600000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        file_digest text NOT NULL,
        mapping_digest text,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        done integer NOT NULL DEFAULT 0,
        counts jsonb NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE import_source (
        identity text PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        digest text NOT NULL,
        read_by text NOT NULL,
        last_updated timestamptz,
        version_id text,
        run bigint NOT NULL REFERENCES import_run (id),
        rows jsonb NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE import_original (
        identity text NOT NULL,
        digest text NOT NULL,
        original text NOT NULL,
        imported_at timestamptz NOT NULL,
        PRIMARY KEY (identity, digest)
      )`)
    await runner.query(`
      CREATE FUNCTION originals_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'What was imported is kept as it came.' USING ERRCODE = 'insufficient_privilege';
      END $$`)
    await runner.query(
      'CREATE TRIGGER originals_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON import_original FOR EACH STATEMENT EXECUTE FUNCTION originals_are_kept()',
    )
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was imported is never taken down by a migration.'))
  }
}
