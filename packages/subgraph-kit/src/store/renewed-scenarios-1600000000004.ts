import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The moment from which the fixed scenarios that are of today count back; absent: that of the seeding. */
export class RenewedScenarios1600000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seed_run ADD COLUMN renewed_at timestamptz')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE seed_run DROP COLUMN renewed_at')
  }
}
