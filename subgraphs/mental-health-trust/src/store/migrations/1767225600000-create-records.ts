import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE crisis_plan (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        trigger_factors text[] NOT NULL,
        early_warning_signs text[] NOT NULL,
        what_helps text[] NOT NULL,
        what_does_not_help text[] NOT NULL,
        coping_strategies text[] NOT NULL,
        what_to_do text[] NOT NULL,
        what_to_avoid text[] NOT NULL,
        contacts jsonb NOT NULL,
        advance_statement text,
        anticipatory_medicines text,
        agreed_with text,
        review_date date,
        responsible_reviewer text
      )`)
    await runner.query('CREATE INDEX crisis_plan_by_person ON crisis_plan (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE third_party_information (
        plan_id text COLLATE "C" NOT NULL REFERENCES crisis_plan (local_id),
        ordinal integer NOT NULL,
        recorded_at timestamptz NOT NULL,
        given_by text NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (plan_id, ordinal)
      )`)
    await runner.query(`
      CREATE TABLE care_team_member (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        name text NOT NULL,
        role text NOT NULL,
        team text NOT NULL,
        care_coordinator boolean NOT NULL,
        telephone text,
        out_of_hours_telephone text
      )`)
    await runner.query('CREATE INDEX care_team_member_by_person ON care_team_member (nhs_number, recorded_at DESC, local_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE care_team_member')
    await runner.query('DROP TABLE third_party_information')
    await runner.query('DROP TABLE crisis_plan')
  }
}
