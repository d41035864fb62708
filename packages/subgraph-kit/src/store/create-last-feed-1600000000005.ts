import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The day, in London, on which the store last took a feed: an import that took, changed or found again at least one entry, or the demo's
 * seeding. A view, so that those who serve requests read the day, and nothing of the imports.
 */
export class CreateLastFeed1600000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW last_feed AS
      SELECT (max(at) AT TIME ZONE 'Europe/London')::date::text AS day FROM (
        SELECT finished_at AS at FROM import_run
        WHERE coalesce((counts->>'taken')::integer, 0) + coalesce((counts->>'changed')::integer, 0)
          + coalesce((counts->>'withdrawn')::integer, 0) + coalesce((counts->>'not shown')::integer, 0)
          + coalesce((counts->>'unchanged')::integer, 0) > 0
        UNION ALL SELECT finished_at FROM seed_run
        UNION ALL SELECT renewed_at FROM seed_run
      ) feeds`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW last_feed')
  }
}
