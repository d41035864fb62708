import type { QueryRunner } from 'typeorm'
import { seals } from './labelled-item.js'

/**
 * For migrations: gives a table of items its seal and its labels. `neverSealed` says of which rows a seal is refused by the database: of
 * all (allergies, safety alerts), or of those for which an SQL condition holds (advance decisions among other legal decisions).
 */
export async function addSealsAndLabels(
  runner: Pick<QueryRunner, 'query'>,
  table: string,
  options: { readonly neverSealed?: 'ALL' | { readonly where: string } } = {},
): Promise<void> {
  const words = seals.map((seal) => `'${seal}'`).join(', ')
  await runner.query(`
    ALTER TABLE "${table}"
      ADD COLUMN seal text CONSTRAINT "${table}_seal" CHECK (seal IN (${words})),
      ADD COLUMN item_labels text[] NOT NULL DEFAULT '{}'`)
  if (options.neverSealed === undefined) return
  // A condition that is neither true nor false refuses too.
  const open = options.neverSealed === 'ALL' ? '' : ` OR (${options.neverSealed.where}) IS FALSE`
  await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_never_sealed" CHECK (seal IS NULL${open})`)
}

/** Takes them away again, for `down`. */
export async function dropSealsAndLabels(runner: Pick<QueryRunner, 'query'>, table: string): Promise<void> {
  await runner.query(`ALTER TABLE "${table}" DROP COLUMN seal, DROP COLUMN item_labels`)
}
