import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ambulance_incident (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        called_at timestamptz NOT NULL,
        category text NOT NULL CHECK (category IN ('C1', 'C2', 'C3', 'C4', 'C5')),
        chief_complaint jsonb NOT NULL,
        on_scene_at timestamptz CHECK (on_scene_at >= called_at),
        scene_safety text,
        findings text,
        left_scene_at timestamptz CHECK (left_scene_at >= on_scene_at),
        outcome text NOT NULL,
        arrived_at timestamptz CHECK (arrived_at >= left_scene_at),
        handed_over_at timestamptz CHECK (handed_over_at >= called_at),
        not_conveyed_because text,
        handed_to text,
        handover jsonb,
        conveyed_to jsonb,
        address jsonb
      )`)
    await runner.query('CREATE INDEX ambulance_incident_by_person ON ambulance_incident (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE ambulance_safety_alert (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        kind text NOT NULL,
        alert text NOT NULL,
        what_to_do text,
        review_date date,
        address jsonb
      )`)
    await runner.query('CREATE INDEX ambulance_safety_alert_by_person ON ambulance_safety_alert (nhs_number, recorded_at DESC, local_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ambulance_safety_alert')
    await runner.query('DROP TABLE ambulance_incident')
  }
}
