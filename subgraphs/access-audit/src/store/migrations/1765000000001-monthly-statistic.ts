import type { MigrationInterface, QueryRunner } from 'typeorm'

export class MonthlyStatistic1765000000001 implements MigrationInterface {
  readonly name = 'MonthlyStatistic1765000000001'

  /** Holds what may be shown and nothing else: what was left out to protect people is in the chain alone. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE monthly_statistic (
        month text PRIMARY KEY CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        report jsonb NOT NULL,
        made_at timestamp with time zone NOT NULL DEFAULT now()
      )`)
    await runner.query(`CREATE INDEX entry_override_opened ON entry (sequence) WHERE kind = 'EVENT' AND body->>'event' = 'OVERRIDE_OPENED'`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX entry_override_opened`)
    await runner.query(`DROP TABLE monthly_statistic`)
  }
}
