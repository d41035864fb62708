import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE visit (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        arrived_at timestamptz NOT NULL,
        left_at timestamptz CHECK (left_at >= arrived_at),
        what_brought_you_here text NOT NULL,
        what_helped text,
        onward_plan text,
        place_name text,
        place_town text
      )`)
    await runner.query('CREATE INDEX visit_by_person ON visit (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE about_me (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        what_matters_to_me text,
        people_who_matter_to_me text,
        how_i_communicate text,
        my_wellness text,
        please_do text[] NOT NULL,
        please_do_not text[] NOT NULL,
        how_and_when_to_support_me text
      )`)
    await runner.query('CREATE INDEX about_me_by_person ON about_me (nhs_number, recorded_at DESC, local_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE about_me')
    await runner.query('DROP TABLE visit')
  }
}
