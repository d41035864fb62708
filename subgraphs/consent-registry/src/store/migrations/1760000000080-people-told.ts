import type { MigrationInterface, QueryRunner } from 'typeorm'

/** People come from the person register. A number may be known to belong to nobody, and the version that said so is remembered. */
export class PeopleTold1760000000080 implements MigrationInterface {
  readonly name = 'PeopleTold1760000000080'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ALTER COLUMN date_of_birth DROP NOT NULL`)
    // Whatever is there was seeded. The person register tells of everyone anew, and counts from one.
    await runner.query(`UPDATE person SET told_version = 0`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM merged_number WHERE surviving_nhs_number IN (SELECT nhs_number FROM person WHERE date_of_birth IS NULL)`,
    )
    await runner.query(`DELETE FROM person WHERE date_of_birth IS NULL`)
    await runner.query(`ALTER TABLE person ALTER COLUMN date_of_birth SET NOT NULL`)
  }
}
