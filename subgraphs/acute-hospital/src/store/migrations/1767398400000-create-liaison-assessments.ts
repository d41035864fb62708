import { addSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateLiaisonAssessments1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE liaison_assessment (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        referred_at timestamptz NOT NULL,
        assessed_at timestamptz CHECK (assessed_at >= referred_at),
        reason text NOT NULL,
        assessment text,
        formulation text,
        plan text,
        accepted_by jsonb,
        place jsonb
      )`)
    await runner.query('CREATE INDEX liaison_assessment_by_person ON liaison_assessment (nhs_number, recorded_at DESC, local_id)')
    await addSealsAndLabels(runner, 'liaison_assessment')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE liaison_assessment')
  }
}
