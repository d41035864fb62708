import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Remembers that the store was seeded, so that a second start does not do it again. Older than any agency's own migration. */
export class CreateSeedRun1600000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE seed_run (started_at timestamptz PRIMARY KEY, people integer NOT NULL, finished_at timestamptz)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seed_run')
  }
}
