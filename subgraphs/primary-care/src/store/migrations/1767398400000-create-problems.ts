import { addSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateProblems1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problem (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        condition jsonb NOT NULL,
        status text NOT NULL,
        significance text,
        onset_on date,
        ended_on date CHECK (ended_on >= onset_on),
        comment text
      )`)
    await runner.query('CREATE INDEX problem_by_person ON problem (nhs_number, recorded_at DESC, local_id)')
    await addSealsAndLabels(runner, 'problem')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE problem')
  }
}
