import { readOriginal } from './read-original.js'
import type { ImportDefinition } from '../../importing/definition/import-definition.js'
import type { SubgraphDefinition } from '../../subgraph-definition.js'
import { runImport, type TestImport, type TestImported } from '../run-import.js'
import type { TestStore } from '../start-test-store.js'

/** An agency that imports, over a store of the tests' own. */
export interface ImportStore {
  readonly store: TestStore
  readonly definition: ImportDefinition
  /** Imports a text under this name, whose ending says what it is. */
  import(name: string, text: string | Uint8Array, options?: Partial<Pick<TestImport, 'mapping' | 'how'>>): Promise<TestImported>
  /** Every row that is shown and what each became of, to be compared. */
  rows(): Promise<Readonly<Record<string, readonly Record<string, unknown>[]>>>
  original(identifier: string): Promise<string>
  /** Nothing is in it any more. */
  empty(): Promise<void>
}

export async function openImportStore(
  subgraph: Pick<SubgraphDefinition, 'kind' | 'entities' | 'importing'>,
  { store, now }: { readonly store: TestStore; readonly now: Date },
): Promise<ImportStore> {
  const { dataSource } = store
  const definition = await subgraph.importing?.()
  if (definition === undefined) throw new Error(`${subgraph.kind} imports nothing`)
  const tables = subgraph.entities.map((entity) => dataSource.getMetadata(entity).tableName)
  const sorted = async (table: string): Promise<Record<string, unknown>[]> => {
    // As JSON: a day is a text, and not midnight in the zone of whoever asks.
    const held: { row: Record<string, unknown> }[] = await dataSource.query(
      `SELECT to_jsonb(t) AS row FROM "${table}" AS t ORDER BY t::text`,
    )
    return held.map(({ row }) => row)
  }
  return {
    store,
    definition,
    import: (name, text, options = {}) => runImport(dataSource, definition, { file: { name, text }, now, ...options }),
    async rows() {
      const all: Record<string, Record<string, unknown>[]> = {}
      for (const table of tables) all[table] = await sorted(table)
      all['import_source'] = await dataSource.query('SELECT identity, nhs_number, digest, rows FROM import_source ORDER BY identity')
      return all
    },
    original: (identifier) => readOriginal(dataSource, identifier),
    async empty() {
      await dataSource.query('ALTER TABLE import_original DISABLE TRIGGER originals_are_kept')
      await dataSource.query(`TRUNCATE import_source, import_original, import_run, ${tables.map((table) => `"${table}"`).join(', ')}`)
      await dataSource.query('ALTER TABLE import_original ENABLE TRIGGER originals_are_kept')
    },
  }
}
