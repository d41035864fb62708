import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What the audit is searched by. All are expressions over the body the hash covers: what is found cannot differ from what was recorded.
 * Each page is read by one index in its order, whatever the size of the chain.
 */
export class EntrySearch1764000000001 implements MigrationInterface {
  readonly name = 'EntrySearch1764000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION overrides_of(body jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT jsonb_path_query_array(body, '$.decisions[*].override')
            || jsonb_path_query_array(body, '$.subjects[*] ? (@.type == "OVERRIDE").id')
      $$`)
    await runner.query(`
      CREATE FUNCTION persons_beside(body jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT jsonb_path_query_array(body, '$.personsReturned[*]') || jsonb_path_query_array(body, '$.personSought')
      $$`)
    await runner.query(`DROP INDEX entry_of_person`)
    await runner.query(`CREATE INDEX entry_of_person ON entry (person, recorded_at DESC, sequence DESC) WHERE person IS NOT NULL`)
    await runner.query(`CREATE INDEX entry_of_caller ON entry ((body->'caller'->>'reference'), recorded_at DESC, sequence DESC)
      WHERE body->'caller'->>'reference' IS NOT NULL`)
    await runner.query(`CREATE INDEX entry_by_time ON entry (recorded_at DESC, sequence DESC)`)
    // No pending list: it would be worked off by whoever appends when it is full.
    await runner.query(`CREATE INDEX entry_beside_persons ON entry USING gin (persons_beside(body)) WITH (fastupdate = off)
      WHERE persons_beside(body) <> '[]'`)
    await runner.query(`CREATE INDEX entry_of_override ON entry USING gin (overrides_of(body)) WITH (fastupdate = off)
      WHERE overrides_of(body) <> '[]'`)
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The audit is never taken down by a migration.'))
  }
}
