import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How a statement ends. Held by the database, not by our code alone: nothing is edited or removed, and each end comes once. */
export class Statements1760000000020 implements MigrationInterface {
  readonly name = 'Statements1760000000020'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE statement ADD COLUMN recorded_at timestamp with time zone NOT NULL DEFAULT now()`)
    // Of those that were there before, as they say themselves where that can be read.
    await runner.query(`
      UPDATE statement SET recorded_at = (decided ->> 'recordedAt')::timestamp with time zone
      WHERE decided ->> 'recordedAt' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$'`)
    await runner.query(`CREATE INDEX statement_history ON statement (nhs_number, recorded_at DESC, id)`)
    await runner.query(`
      CREATE TABLE statement_end (
        statement_id text NOT NULL REFERENCES statement (id),
        kind text NOT NULL CHECK (kind IN ('WITHDRAWN', 'CLOSED', 'ENTERED_IN_ERROR')),
        ended_at timestamp with time zone NOT NULL,
        ended_by jsonb NOT NULL,
        details jsonb NOT NULL,
        PRIMARY KEY (statement_id, kind)
      )`)
    await runner.query(`
      CREATE FUNCTION statement_is_only_ended() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        ends text[] := ARRAY['withdrawn_at', 'closed_at', 'entered_in_error_at'];
        before jsonb;
        after jsonb;
      BEGIN
        IF TG_OP <> 'UPDATE' THEN
          RAISE EXCEPTION 'a statement is kept';
        END IF;
        before := to_jsonb(OLD);
        after := to_jsonb(NEW);
        IF before - ends IS DISTINCT FROM after - ends THEN
          RAISE EXCEPTION 'a statement is not changed';
        END IF;
        IF EXISTS (SELECT FROM unnest(ends) AS one WHERE before -> one <> 'null' AND before -> one <> after -> one) THEN
          RAISE EXCEPTION 'a statement ends once in each way, and does not begin again';
        END IF;
        RETURN NEW;
      END $$`)
    await runner.query(`
      CREATE FUNCTION statement_end_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'how a statement ended is kept as it was said';
      END $$`)
    await runner.query(
      `CREATE TRIGGER statement_is_only_ended BEFORE UPDATE OR DELETE ON statement FOR EACH ROW EXECUTE FUNCTION statement_is_only_ended()`,
    )
    await runner.query(`
      CREATE TRIGGER statement_is_never_emptied BEFORE TRUNCATE ON statement FOR EACH STATEMENT EXECUTE FUNCTION statement_is_only_ended()`)
    await runner.query(
      `CREATE TRIGGER statement_end_is_kept BEFORE UPDATE OR DELETE ON statement_end FOR EACH ROW EXECUTE FUNCTION statement_end_is_kept()`,
    )
    await runner.query(`
      CREATE TRIGGER statement_end_is_never_emptied BEFORE TRUNCATE ON statement_end
      FOR EACH STATEMENT EXECUTE FUNCTION statement_end_is_kept()`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER statement_is_only_ended ON statement`)
    await runner.query(`DROP TRIGGER statement_is_never_emptied ON statement`)
    await runner.query(`DROP TABLE statement_end`)
    await runner.query(`DROP FUNCTION statement_is_only_ended(), statement_end_is_kept()`)
    await runner.query(`DROP INDEX statement_history`)
    await runner.query(`ALTER TABLE statement DROP COLUMN recorded_at`)
  }
}
