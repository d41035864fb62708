import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Registry1760000000001 implements MigrationInterface {
  readonly name = 'Registry1760000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        nhs_number text PRIMARY KEY CHECK (nhs_number ~ '^[0-9]{10}$'),
        date_of_birth date NOT NULL,
        restricted boolean NOT NULL,
        deceased_on date,
        told_version bigint NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE merged_number (
        nhs_number text PRIMARY KEY CHECK (nhs_number ~ '^[0-9]{10}$'),
        surviving_nhs_number text NOT NULL REFERENCES person (nhs_number)
      )`)
    await runner.query(`CREATE INDEX merged_into ON merged_number (surviving_nhs_number)`)
    // No checks on what was decided: a statement that cannot be read must be kept, and counts as a refusal.
    await runner.query(`
      CREATE TABLE statement (
        id text PRIMARY KEY,
        nhs_number text NOT NULL,
        decided jsonb NOT NULL,
        period_start timestamp with time zone,
        period_end timestamp with time zone,
        withdrawn_at timestamp with time zone,
        closed_at timestamp with time zone,
        entered_in_error_at timestamp with time zone
      )`)
    await runner.query(`
      CREATE INDEX statement_in_force ON statement (nhs_number)
      WHERE withdrawn_at IS NULL AND closed_at IS NULL AND entered_in_error_at IS NULL`)
    await runner.query(`
      CREATE TABLE override (
        id text PRIMARY KEY,
        nhs_number text NOT NULL,
        caller text NOT NULL,
        role text NOT NULL,
        organisation text NOT NULL,
        purpose text NOT NULL,
        session text,
        reason text NOT NULL,
        capacity text NOT NULL,
        categories text[] NOT NULL,
        opened_at timestamp with time zone NOT NULL,
        expires_at timestamp with time zone NOT NULL CHECK (expires_at > opened_at),
        ended_at timestamp with time zone
      )`)
    await runner.query(`CREATE INDEX override_of_caller ON override (nhs_number, caller) WHERE ended_at IS NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE override, statement, merged_number, person`)
  }
}
