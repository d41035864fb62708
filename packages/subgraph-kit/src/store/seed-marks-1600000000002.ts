import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How far a seeding has come, and the moment its dates count back from. Of one begun before this there is no telling how far it came. */
export class SeedMarks1600000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seed_run ADD COLUMN seeded integer NOT NULL DEFAULT 0, ADD COLUMN as_of timestamptz')
    await runner.query("UPDATE seed_run SET seeded = people, as_of = date_trunc('milliseconds', started_at) WHERE finished_at IS NOT NULL")
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seed_run DROP COLUMN seeded, DROP COLUMN as_of')
  }
}
