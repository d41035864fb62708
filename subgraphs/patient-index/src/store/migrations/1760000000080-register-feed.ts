import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the consent registry is still to be told, written by the database itself in the transaction that changes a person: whoever changes one, by whatever means. */
export class RegisterFeed1760000000080 implements MigrationInterface {
  readonly name = 'RegisterFeed1760000000080'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...outbox, ...merges, ...noting, ...catchingUp]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['person', 'merged_number'])
      for (const event of ['insert', 'update', 'delete', 'truncate']) await runner.query(`DROP TRIGGER note_${event} ON ${table}`)
    await runner.query(`DROP TRIGGER merge_into_survivor ON merged_number`)
    await runner.query(`DROP TRIGGER merge_moves_earlier ON merged_number`)
    await runner.query(
      `DROP FUNCTION note_people(), merge_into_survivor(), merge_moves_earlier(), tell_everyone(), tell_after(bigint), note(text[])`,
    )
    await runner.query(`ALTER TABLE merged_number DROP CONSTRAINT merged_into_another`)
    await runner.query(`DROP INDEX merged_into`)
    await runner.query(`DROP TABLE register_outbox`)
    await runner.query(`DROP SEQUENCE register_version`)
  }
}

/** A number in it is untold; what is told of it is read when it is sent, so that no name lies in a queue and ten changes are one message. */
const outbox = [
  `CREATE SEQUENCE register_version`,
  `CREATE TABLE register_outbox (
    nhs_number text PRIMARY KEY,
    version bigint NOT NULL,
    since timestamp with time zone NOT NULL
  )`,
  `CREATE INDEX register_outbox_in_order ON register_outbox (version)`,
  // The rows are taken first and numbered then: whoever numbers one holds its lock until the end of the transaction, so that of two changes
  // of a person the one that is committed later has the higher number. In one order, so that no two wait for each other.
  `CREATE FUNCTION note(numbers text[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    INSERT INTO register_outbox AS o (nhs_number, version, since)
      SELECT n, 0, clock_timestamp() FROM (SELECT DISTINCT n FROM unnest(numbers) AS n) AS each ORDER BY n
      ON CONFLICT (nhs_number) DO UPDATE SET since = o.since;
    UPDATE register_outbox SET version = nextval('register_version') WHERE nhs_number = ANY (numbers);
  $$`,
]

/** Chains of merges are resolved as they are written, whoever writes them. */
const merges = [
  `ALTER TABLE merged_number ADD CONSTRAINT merged_into_another CHECK (nhs_number <> surviving_nhs_number)`,
  `CREATE INDEX merged_into ON merged_number (surviving_nhs_number)`,
  `CREATE FUNCTION merge_into_survivor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      NEW.surviving_nhs_number := coalesce(
        (SELECT surviving_nhs_number FROM merged_number WHERE nhs_number = NEW.surviving_nhs_number), NEW.surviving_nhs_number);
      RETURN NEW;
    END $$`,
  `CREATE FUNCTION merge_moves_earlier() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      UPDATE merged_number SET surviving_nhs_number = NEW.surviving_nhs_number WHERE surviving_nhs_number = NEW.nhs_number;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER merge_into_survivor BEFORE INSERT OR UPDATE ON merged_number FOR EACH ROW EXECUTE FUNCTION merge_into_survivor()`,
  `CREATE TRIGGER merge_moves_earlier AFTER INSERT OR UPDATE ON merged_number FOR EACH ROW EXECUTE FUNCTION merge_moves_earlier()`,
]

const told = {
  person: 'nhs_number, family_name, date_of_birth, restricted, deceased_on',
  merged_number: 'nhs_number, surviving_nhs_number',
} as const

const noting = [
  // TG_ARGV[0]: the columns the registry is told. A change of others, an address say, is none of its business.
  `CREATE FUNCTION note_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      changed text[];
    BEGIN
      CASE TG_OP
        WHEN 'INSERT' THEN SELECT array_agg(nhs_number) INTO changed FROM after_change;
        WHEN 'DELETE' THEN SELECT array_agg(nhs_number) INTO changed FROM before_change;
        WHEN 'TRUNCATE' THEN EXECUTE format('SELECT array_agg(nhs_number) FROM %I', TG_TABLE_NAME) INTO changed;
        ELSE EXECUTE format(
          'SELECT array_agg(nhs_number) FROM (
            (SELECT %1$s FROM before_change EXCEPT SELECT %1$s FROM after_change)
            UNION ALL (SELECT %1$s FROM after_change EXCEPT SELECT %1$s FROM before_change)) AS differing', TG_ARGV[0]) INTO changed;
      END CASE;
      PERFORM note(changed) WHERE changed IS NOT NULL;
      RETURN NULL;
    END $$`,
  ...Object.entries(told).flatMap(([table, columns]) => [
    `CREATE TRIGGER note_insert AFTER INSERT ON ${table} REFERENCING NEW TABLE AS after_change
      FOR EACH STATEMENT EXECUTE FUNCTION note_people()`,
    `CREATE TRIGGER note_update AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change
      FOR EACH STATEMENT EXECUTE FUNCTION note_people('${columns}')`,
    `CREATE TRIGGER note_delete AFTER DELETE ON ${table} REFERENCING OLD TABLE AS before_change
      FOR EACH STATEMENT EXECUTE FUNCTION note_people()`,
    `CREATE TRIGGER note_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION note_people()`,
  ]),
]

const catchingUp = [
  // For an operator: everybody is told of again.
  `CREATE FUNCTION tell_everyone() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    SELECT note(array_agg(nhs_number)) FROM (SELECT nhs_number FROM person UNION SELECT nhs_number FROM merged_number) AS everyone
  $$`,
  // For a store that was taken back to an earlier day: what it says next must count as later than all the registry was told before.
  `CREATE FUNCTION tell_after(told bigint) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    SELECT setval('register_version', greatest(told, (SELECT last_value FROM register_version)));
    UPDATE register_outbox SET version = nextval('register_version') WHERE version <= told;
  $$`,
  `REVOKE EXECUTE ON FUNCTION tell_everyone(), note(text[]) FROM PUBLIC`,
  `SELECT tell_everyone()`,
]
