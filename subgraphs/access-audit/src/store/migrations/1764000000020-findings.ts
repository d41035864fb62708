import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Derived from the chain, and made anew from it whenever these tables are emptied and the cursor is set back to 0; notes alone are kept nowhere
 * else, and count only where the chain has the review they belong to.
 */
export class Findings1764000000020 implements MigrationInterface {
  readonly name = 'Findings1764000000020'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE finding_cursor (one boolean PRIMARY KEY DEFAULT true CHECK (one), sequence bigint NOT NULL)`)
    await runner.query(`INSERT INTO finding_cursor (sequence) VALUES (0)`)
    await runner.query(`
      CREATE TABLE finding (
        id text PRIMARY KEY,
        kind text NOT NULL,
        sequence bigint NOT NULL,
        nhs_number text NOT NULL,
        request_id text NOT NULL,
        found_at timestamp(3) with time zone NOT NULL,
        caller_reference text NOT NULL,
        caller_name text,
        role text NOT NULL,
        organisation text NOT NULL,
        purpose text NOT NULL,
        day date NOT NULL,
        statement_id text,
        recorder text
      )`)
    await runner.query(`CREATE INDEX finding_in_order ON finding (sequence, id)`)
    await runner.query(`
      CREATE UNIQUE INDEX finding_once_a_day ON finding (kind, caller_reference, nhs_number, day) WHERE kind <> 'SELF_RELIED_PERMIT'`)
    await runner.query(`
      CREATE TABLE finding_review (
        finding_id text PRIMARY KEY,
        outcome text NOT NULL,
        request_id text NOT NULL,
        reviewed_at timestamp(3) with time zone NOT NULL,
        reviewer text NOT NULL,
        reviewer_name text
      )`)
    await runner.query(`
      CREATE TABLE finding_note (
        request_id text PRIMARY KEY,
        finding_id text NOT NULL,
        note text NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE awaited_permit (
        statement_id text PRIMARY KEY,
        recorder text NOT NULL,
        organisation text NOT NULL,
        recorded_at timestamp(3) with time zone NOT NULL
      )`)
    await runner.query(`CREATE INDEX awaited_permit_since ON awaited_permit (recorded_at)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE awaited_permit, finding_note, finding_review, finding, finding_cursor`)
  }
}
