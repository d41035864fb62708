import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE allergy_list (
        nhs_number text PRIMARY KEY CHECK (nhs_number ~ '^[0-9]{10}$'),
        none_known_asserted_at timestamptz
      )`)
    await runner.query(`
      CREATE TABLE allergy (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL REFERENCES allergy_list (nhs_number),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        causative_agent jsonb NOT NULL,
        reaction jsonb,
        severity text,
        certainty text
      )`)
    await runner.query('CREATE INDEX allergy_by_person ON allergy (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE medication (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        medicine jsonb NOT NULL,
        dose text NOT NULL,
        route text,
        status text NOT NULL,
        started_on date,
        last_issued_on date
      )`)
    await runner.query('CREATE INDEX medication_by_person ON medication (nhs_number, recorded_at DESC, local_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE medication')
    await runner.query('DROP TABLE allergy')
    await runner.query('DROP TABLE allergy_list')
  }
}
