import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateRecords1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE police_contact (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        type text NOT NULL,
        reference text,
        started_at timestamptz NOT NULL,
        ended_at timestamptz CHECK (ended_at >= started_at),
        what_happened text NOT NULL,
        vulnerabilities text[] NOT NULL,
        missing_risk text,
        outcome text,
        place jsonb,
        last_seen_place jsonb,
        found_place jsonb
      )`)
    await runner.query('CREATE INDEX police_contact_by_person ON police_contact (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE place_of_safety_detention (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        power jsonb NOT NULL,
        reference text,
        detained_at timestamptz NOT NULL,
        circumstances text NOT NULL,
        kept_where_found boolean NOT NULL,
        consulted_role text CHECK (consulted_role IS NULL OR not_consulted_because IS NULL),
        consulted_agency text,
        consulted_at timestamptz,
        consulted_advice text,
        not_consulted_because text,
        ambulance_called_at timestamptz,
        ambulance_arrived_at timestamptz CHECK (ambulance_arrived_at >= ambulance_called_at),
        conveyed_by text,
        police_vehicle_because text,
        place_of_safety_type text,
        arrived_at timestamptz CHECK (arrived_at >= detained_at),
        handed_over_at timestamptz CHECK (handed_over_at >= detained_at),
        searched boolean,
        search_found text,
        ended_at timestamptz CHECK (ended_at >= detained_at),
        ending text,
        detained_place jsonb,
        place_of_safety jsonb
      )`)
    await runner.query(
      'CREATE INDEX place_of_safety_detention_by_person ON place_of_safety_detention (nhs_number, recorded_at DESC, local_id)',
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE place_of_safety_detention')
    await runner.query('DROP TABLE police_contact')
  }
}
