import type { MigrationInterface, QueryRunner } from 'typeorm'

export class HashWithoutIndex1768000000001 implements MigrationInterface {
  readonly name = 'HashWithoutIndex1768000000001'

  /** Hashes cover their place in the chain, so they differ anyway. An index over them touched a page at random for every entry, the more the longer the chain. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE entry DROP CONSTRAINT entry_hash_key`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE entry ADD CONSTRAINT entry_hash_key UNIQUE (hash)`)
  }
}
