import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who was given what under which decision. Nothing ever changes or goes: by privilege, and by trigger where one role does everything. */
export class CreateDisclosure1600000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disclosure (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        requested_at timestamptz NOT NULL,
        request_id text NOT NULL,
        decision_id text NOT NULL,
        caller text NOT NULL,
        role text NOT NULL,
        organisation text NOT NULL,
        purpose text NOT NULL,
        person text,
        agreement_version text NOT NULL,
        override_id text,
        categories text[] NOT NULL,
        fields text[] NOT NULL,
        audit_head text
      )`)
    await runner.query('CREATE INDEX disclosure_of_person ON disclosure (person, id DESC) WHERE person IS NOT NULL')
    await runner.query(`
      CREATE FUNCTION refuse_change_of_disclosure() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The disclosure log is append-only.' USING ERRCODE = 'insufficient_privilege';
      END $$`)
    const refuse = 'EXECUTE FUNCTION refuse_change_of_disclosure()'
    await runner.query(`CREATE TRIGGER disclosure_append_only BEFORE UPDATE OR DELETE ON disclosure FOR EACH ROW ${refuse}`)
    await runner.query(`CREATE TRIGGER disclosure_never_emptied BEFORE TRUNCATE ON disclosure FOR EACH STATEMENT ${refuse}`)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The disclosure log is never taken down by a migration.'))
  }
}
