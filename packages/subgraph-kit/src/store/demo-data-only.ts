import type { DataSource } from 'typeorm'
import { generatedPeople } from '../seeding/generated-people.js'
import { SeedRefused } from './seed-refused.js'

/** The first and the last number that is nobody's, and the last of the fixed scenarios. */
const firstSynthetic = '9990000000'
const lastOfScenarios = '9990009999'

/** @throws SeedRefused if a store that no seeding touched yet holds anything */
export async function checkEmpty(dataSource: DataSource): Promise<void> {
  const tables = new Set([...dataSource.entityMetadatas.map(({ tableName }) => tableName), ...(await tablesWith(dataSource, 'nhs_number'))])
  for (const table of tables) if (await holds(dataSource, table, 'true')) throw SeedRefused.notEmpty(table)
}

/**
 * Seeding goes on only where everybody is of the demo: a person of the scenarios, or one of the generated people seeded so far. What its
 * users recorded about those may stay.
 * @throws SeedRefused if the store holds anybody else
 */
export async function checkDemoPeopleOnly(dataSource: DataSource, seeded: number): Promise<void> {
  const last = lastOf(seeded)
  for (const table of await tablesWith(dataSource, 'nhs_number'))
    if (await holds(dataSource, table, 'nhs_number < $1 OR nhs_number > $2', [firstSynthetic, last])) throw SeedRefused.holdsOthers(table)
  for (const table of await tablesWith(dataSource, 'tag'))
    if (await holds(dataSource, table, 'tag IS DISTINCT FROM $1', ['HTEST'])) throw SeedRefused.holdsOthers(table)
}

function lastOf(seeded: number): string {
  let last: string = lastOfScenarios
  for (const nhsNumber of generatedPeople(seeded)) last = nhsNumber
  return last
}

async function tablesWith(dataSource: DataSource, column: string): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = $1 AND NOT a.attisdropped
     ORDER BY c.relname`,
    [column],
  )
  return rows.map(({ name }) => name)
}

async function holds(dataSource: DataSource, table: string, where: string, parameters: readonly string[] = []): Promise<boolean> {
  const found: unknown[] = await dataSource.query(`SELECT 1 FROM ${dataSource.driver.escape(table)} WHERE ${where} LIMIT 1`, [
    ...parameters,
  ])
  return found.length > 0
}
