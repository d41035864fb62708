import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What becomes of an override after it was opened. Held by the database, not by our code alone: it is kept, and only ever added to. */
export class Overrides1760000000040 implements MigrationInterface {
  readonly name = 'Overrides1760000000040'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE override
        ADD COLUMN caller_name text,
        ADD COLUMN agreement_version text,
        ADD COLUMN justification_due_at timestamp with time zone,
        ADD COLUMN justification text CHECK (char_length(justification) >= 20),
        ADD COLUMN justified_at timestamp with time zone,
        ADD COLUMN escalated_at timestamp with time zone,
        ADD COLUMN expiry_noted_at timestamp with time zone,
        ADD CHECK (cardinality(categories) > 0),
        ADD CHECK ((justification IS NULL) = (justified_at IS NULL)),
        ADD CHECK (ended_at < expires_at)`)
    await runner.query(`UPDATE override SET justification_due_at = opened_at + interval '24 hours', agreement_version = 'unknown'`)
    await runner.query(`ALTER TABLE override ALTER COLUMN justification_due_at SET NOT NULL, ALTER COLUMN agreement_version SET NOT NULL`)
    // How many one caller opened, how many anyone did, and the queue.
    await runner.query(`CREATE INDEX override_opened_by ON override (caller, opened_at)`)
    await runner.query(`CREATE INDEX override_opened ON override (opened_at, id)`)
    // What the clock has yet to do.
    await runner.query(`CREATE INDEX override_to_expire ON override (expires_at) WHERE ended_at IS NULL AND expiry_noted_at IS NULL`)
    await runner.query(
      `CREATE INDEX override_to_escalate ON override (justification_due_at) WHERE justified_at IS NULL AND escalated_at IS NULL`,
    )
    await runner.query(`
      CREATE FUNCTION override_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        added text[] := ARRAY['ended_at', 'justification', 'justified_at', 'escalated_at', 'expiry_noted_at'];
        before jsonb;
        after jsonb;
      BEGIN
        IF TG_OP <> 'UPDATE' THEN
          RAISE EXCEPTION 'an override is kept';
        END IF;
        before := to_jsonb(OLD);
        after := to_jsonb(NEW);
        IF before - added IS DISTINCT FROM after - added THEN
          RAISE EXCEPTION 'an override is not changed';
        END IF;
        IF EXISTS (SELECT FROM unnest(added) AS one WHERE before -> one <> 'null' AND before -> one <> after -> one) THEN
          RAISE EXCEPTION 'what became of an override is said once';
        END IF;
        RETURN NEW;
      END $$`)
    await runner.query(
      `CREATE TRIGGER override_is_only_added_to BEFORE UPDATE OR DELETE ON override FOR EACH ROW EXECUTE FUNCTION override_is_only_added_to()`,
    )
    await runner.query(`
      CREATE TRIGGER override_is_never_emptied BEFORE TRUNCATE ON override FOR EACH STATEMENT EXECUTE FUNCTION override_is_only_added_to()`)
    // One review an override: the key.
    await runner.query(`
      CREATE TABLE override_review (
        override_id text PRIMARY KEY REFERENCES override (id),
        outcome text NOT NULL,
        person_told boolean NOT NULL,
        note text,
        reviewer text NOT NULL,
        reviewer_name text,
        reviewer_role text NOT NULL,
        reviewer_organisation text NOT NULL,
        reviewed_at timestamp with time zone NOT NULL
      )`)
    await runner.query(`
      CREATE FUNCTION override_review_is_anothers() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN
          RAISE EXCEPTION 'a review is kept as it was given';
        END IF;
        IF EXISTS (SELECT FROM override WHERE id = NEW.override_id AND caller = NEW.reviewer) THEN
          RAISE EXCEPTION 'nobody reviews their own override';
        END IF;
        RETURN NEW;
      END $$`)
    await runner.query(`
      CREATE TRIGGER override_review_is_anothers BEFORE INSERT OR UPDATE OR DELETE ON override_review
      FOR EACH ROW EXECUTE FUNCTION override_review_is_anothers()`)
    await runner.query(`
      CREATE TRIGGER override_review_is_never_emptied BEFORE TRUNCATE ON override_review
      FOR EACH STATEMENT EXECUTE FUNCTION override_review_is_anothers()`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE override_review`)
    await runner.query(`DROP TRIGGER override_is_only_added_to ON override`)
    await runner.query(`DROP TRIGGER override_is_never_emptied ON override`)
    await runner.query(`DROP FUNCTION override_review_is_anothers(), override_is_only_added_to()`)
    await runner.query(`DROP INDEX override_opened_by, override_opened, override_to_expire, override_to_escalate`)
    await runner.query(`
      ALTER TABLE override
        DROP COLUMN caller_name, DROP COLUMN agreement_version, DROP COLUMN justification_due_at, DROP COLUMN justification,
        DROP COLUMN justified_at, DROP COLUMN escalated_at, DROP COLUMN expiry_noted_at`)
  }
}
