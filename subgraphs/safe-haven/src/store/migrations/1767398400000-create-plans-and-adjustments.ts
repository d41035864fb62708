import { addSealsAndLabels } from '@crisis-record/subgraph-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreatePlansAndAdjustments1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE safety_plan (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        warning_signs text[] NOT NULL,
        coping_strategies text[] NOT NULL,
        people text[] NOT NULL,
        services text[] NOT NULL,
        making_things_safer text[] NOT NULL,
        worth_living_for text,
        agreed_with text,
        review_date date,
        places jsonb
      )`)
    await runner.query('CREATE INDEX safety_plan_by_person ON safety_plan (nhs_number, recorded_at DESC, local_id)')
    await runner.query(`
      CREATE TABLE reasonable_adjustment (
        local_id text COLLATE "C" PRIMARY KEY,
        nhs_number text NOT NULL CHECK (nhs_number ~ '^[0-9]{10}$'),
        recorded_at timestamptz NOT NULL,
        recorded_by_name text,
        recorded_by_role text,
        last_updated timestamptz NOT NULL,
        category jsonb NOT NULL,
        adjustment text NOT NULL,
        impairment text,
        agreed_on date
      )`)
    await runner.query('CREATE INDEX reasonable_adjustment_by_person ON reasonable_adjustment (nhs_number, recorded_at DESC, local_id)')
    await addSealsAndLabels(runner, 'safety_plan')
    await addSealsAndLabels(runner, 'reasonable_adjustment')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reasonable_adjustment')
    await runner.query('DROP TABLE safety_plan')
  }
}
