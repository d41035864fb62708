import type { MigrationInterface, QueryRunner } from 'typeorm'

const keys = ['family_key', 'given_key', 'preferred_key']

/** Names that sound alike are found, and letters that Unicode does not take apart are compared as others write them: see `nameKey`. */
export class Search1760000000090 implements MigrationInterface {
  readonly name = 'Search1760000000090'

  async up(runner: QueryRunner): Promise<void> {
    // A trusted extension: the owner of the database may create it.
    await runner.query(`CREATE EXTENSION IF NOT EXISTS fuzzystrmatch`)
    for (const key of keys)
      await runner.query(`
        UPDATE person SET ${key} = replace(replace(replace(replace(translate(${key}, 'øđðłħıŧ', 'oddlhit'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
        WHERE ${key} ~ '[øđðłħıŧßæœþ]'`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP EXTENSION fuzzystrmatch`)
  }
}
