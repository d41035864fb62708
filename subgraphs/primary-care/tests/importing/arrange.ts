import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { runImport, type TestImport, type TestImported, type TestStore } from '@crisis-record/subgraph-kit/testing'
import { primaryCareImport } from '../../src/importing/primary-care-import.js'
import { startRealStore } from '../real-store.js'

export const now = new Date('2026-06-15T03:10:00Z')

export interface Practice {
  readonly store: TestStore
  import(name: string, text: string | Uint8Array, options?: Partial<Pick<TestImport, 'mapping' | 'how'>>): Promise<TestImported>
  /** Every row of the tables that are shown, to be compared. */
  shown(): Promise<unknown[]>
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
}

/** A practice over a PostgreSQL of the tests’ own, empty before each. */
export function usePractice(): Practice {
  let store: TestStore
  const sql = (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => store.dataSource.query(text, values)
  beforeAll(async () => {
    store = await startRealStore()
  })
  afterAll(() => store.stop())
  beforeEach(async () => {
    await sql('ALTER TABLE import_original DISABLE TRIGGER originals_are_kept')
    await sql('TRUNCATE import_source, import_original, import_run, allergy, allergy_list, medication, problem')
    await sql('ALTER TABLE import_original ENABLE TRIGGER originals_are_kept')
  })
  return {
    get store() {
      return store
    },
    import: (name, text, options = {}) => runImport(store.dataSource, primaryCareImport, { file: { name, text }, now, ...options }),
    shown: async () => [
      await sql('SELECT * FROM allergy ORDER BY local_id'),
      await sql('SELECT * FROM allergy_list ORDER BY nhs_number'),
      await sql('SELECT * FROM medication ORDER BY local_id'),
      await sql('SELECT * FROM problem ORDER BY local_id'),
      await sql('SELECT identity, digest, rows FROM import_source ORDER BY identity'),
    ],
    sql,
  }
}
