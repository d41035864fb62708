import type * as Jest from '@jest/globals'
import type { ImportDefinition } from '../importing/definition/import-definition.js'
import type { ResourceJson } from './import-conformance/example.js'
import { runImport, type TestImported } from './run-import.js'
import type { TestStore } from './start-test-store.js'

export interface ImportOutcome {
  readonly name: string
  readonly resource: ResourceJson
  /** Word for word, as in a report. */
  readonly outcome: string
  /** Columns of the item it became, exactly; of the first, where they are several. */
  readonly becomes?: Readonly<Record<string, unknown>>
}

export interface ImportOutcomes {
  readonly importing: ImportDefinition
  readonly store: () => Promise<TestStore>
  readonly now: Date
  readonly outcomes: readonly ImportOutcome[]
  /** Words of those that are refused, which no report may repeat. */
  readonly unsaid: RegExp
}

/** The suite of an agency's table of what it may be sent and what becomes of each. All are imported as one file, each by itself. */
export function runImportOutcomes({ importing, store: start, now, outcomes, unsaid }: ImportOutcomes): void {
  // jest's own globals: importing them would keep this entry from being used outside jest.
  const { afterAll, beforeAll, describe, expect, it } = globalThis as unknown as typeof Jest
  let store: TestStore
  let imported: TestImported
  let kept: readonly { readonly entry: number; readonly target: string; readonly key: string }[]
  beforeAll(async () => {
    store = await start()
    const text = outcomes.map(({ resource }) => `${JSON.stringify(resource)}\n`).join('')
    imported = await runImport(store.dataSource, importing, { file: { name: 'all.ndjson', text }, how: 'REST', now })
    kept = await store.dataSource.query(
      `SELECT (SELECT array_position($1::text[], original)) AS entry, row->>'target' AS target, row->>'key' AS key
       FROM import_source JOIN import_original USING (identity, digest) CROSS JOIN jsonb_array_elements(rows) AS row`,
      [outcomes.map(({ resource }) => JSON.stringify(resource))],
    )
  })
  afterAll(() => store.stop())

  describe('what the agency is sent', () => {
    it.each(outcomes.map((outcome, at) => ({ ...outcome, at })))('$name: $outcome', async ({ at, outcome, becomes }) => {
      expect(imported.outcomes[at]).toBe(outcome)
      const rows = kept.filter(({ entry }) => entry === at + 1)
      expect(rows.length > 0).toBe(outcome === 'taken')
      const [row] = rows
      if (becomes === undefined || row === undefined) return
      const { tableName } = store.dataSource.getMetadata(row.target)
      const [item]: Record<string, unknown>[] = await store.dataSource.query(`SELECT * FROM "${tableName}" WHERE local_id = $1`, [row.key])
      expect(Object.fromEntries(Object.keys(becomes).map((column) => [column, item?.[column]]))).toEqual(becomes)
    })

    it('is refused without a word of what it holds', () => {
      expect(imported.out).toContain('refused')
      expect(imported.out + imported.err).not.toMatch(unsaid)
    })
  })
}
