import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { type ImportStore, openImportStore } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'

export const now = new Date('2026-06-15T03:10:00Z')

export interface Practice extends Pick<ImportStore, 'store' | 'import' | 'rows' | 'original'> {
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
}

/** A practice over a PostgreSQL of the tests’ own, empty before each. */
export function usePractice(): Practice {
  let practice: ImportStore
  beforeAll(async () => {
    practice = await openImportStore(definition, { store: await startRealStore(), now })
  })
  afterAll(() => practice.store.stop())
  beforeEach(() => practice.empty())
  return {
    get store() {
      return practice.store
    },
    import: (...asked) => practice.import(...asked),
    rows: () => practice.rows(),
    original: (identifier) => practice.original(identifier),
    sql: (text, values = []) => practice.store.dataSource.query(text, values),
  }
}
