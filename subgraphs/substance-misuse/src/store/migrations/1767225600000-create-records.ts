import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE treatment_episode (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        started_on date NOT NULL,
        ended_on date CHECK (ended_on >= started_on),
        status text NOT NULL,
        substances jsonb NOT NULL,
        keyworker text,
        prescribing text,
        next_appointment timestamptz
      )`)
    await runner.query('CREATE INDEX treatment_episode_by_person ON treatment_episode (nhs_number, recorded_at DESC, local_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE treatment_episode')
  }
}
