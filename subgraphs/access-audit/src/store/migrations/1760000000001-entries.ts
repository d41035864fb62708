import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Entries1760000000001 implements MigrationInterface {
  readonly name = 'Entries1760000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entry (
        sequence bigint PRIMARY KEY CHECK (sequence > 0),
        request_id text NOT NULL GENERATED ALWAYS AS (body->>'requestId') STORED,
        kind text NOT NULL GENERATED ALWAYS AS (body->>'kind') STORED,
        person text GENERATED ALWAYS AS (body->>'person') STORED,
        recorded_at timestamp(3) with time zone NOT NULL,
        body jsonb NOT NULL,
        previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT entry_once UNIQUE (request_id, kind)
      )`)
    await runner.query(`CREATE INDEX entry_of_person ON entry (person, sequence DESC) WHERE person IS NOT NULL AND kind = 'AUTHORISED'`)
    // The owner of a table could drop these again. A host that gives the service a role of its own, with INSERT and SELECT alone,
    // closes that too; the chain shows what either lets through.
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit is append-only.' USING ERRCODE = 'insufficient_privilege';
      END $$`)
    await runner.query(`CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change()`)
    await runner.query(`CREATE TRIGGER entry_never_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The audit is never taken down by a migration.'))
  }
}
