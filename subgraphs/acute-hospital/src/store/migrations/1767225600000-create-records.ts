import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendance (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        arrived_at timestamptz NOT NULL,
        departed_at timestamptz CHECK (departed_at >= arrived_at),
        arrival_mode jsonb,
        chief_complaint jsonb NOT NULL,
        outcome jsonb,
        left_before_seen boolean NOT NULL,
        site text,
        department text
      )`)
    await runner.query('CREATE INDEX attendance_by_person ON attendance (nhs_number, recorded_at DESC, local_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attendance')
  }
}
