import type * as Jest from '@jest/globals'
import type { TestImported } from '../run-import.js'
import { ndjson } from './example.js'
import { type ImportStore, openImportStore } from './import-store.js'
import type { ImportConformanceOptions } from './run-import-conformance.js'

/** What is sent, what becomes of it word for word, and of what is taken some columns of its first row. */
export type ImportOutcome = readonly [name: string, resource: unknown, outcome: string, columns?: object]

/** Registers a jest test for each line of a table of what an agency may be sent. All of it is imported at once, going on past what is refused. */
export function describeImportOutcomes({
  definition,
  startStore,
  outcomes,
  now,
}: Omit<ImportConformanceOptions, 'examples'> & { readonly outcomes: readonly ImportOutcome[] }): void {
  const { afterAll, beforeAll, describe, expect, it } = globalThis as unknown as typeof Jest
  let agency: ImportStore
  let imported: TestImported
  let rows: Awaited<ReturnType<ImportStore['rows']>>

  beforeAll(async () => {
    agency = await openImportStore(definition, { store: await startStore(), now })
    imported = await agency.import('all.ndjson', ndjson(...outcomes.map(([, resource]) => resource)), { how: 'REST' })
    rows = await agency.rows()
  })
  afterAll(() => agency.store.stop())

  describe(`what ${definition.kind} is sent`, () => {
    it.each(outcomes.map(([name, resource, outcome, columns], at) => ({ name, resource, outcome, columns, at })))(
      '$name: $outcome',
      ({ at, resource, outcome, columns }) => {
        expect(imported.outcomes[at]).toBe(outcome)
        if (columns !== undefined) expect(firstRowOf(resource)).toMatchObject(columns)
      },
    )

    it('is refused without the name or number of a person', () => {
      expect(imported.out).toContain('refused')
      expect(imported.out + imported.err).not.toMatch(/999\s?000/)
    })
  })

  /** A row that a resource became, by its key. */
  function firstRowOf(resource: unknown): Record<string, unknown> | undefined {
    const { identifier } = resource as { identifier: { value: string }[] }
    const source = rows['import_source']?.find((one) => String(one['identity']).endsWith(`|${identifier[0]?.value ?? ''}`))
    const [first] = (source?.['rows'] ?? []) as { key: string }[]
    return Object.values(rows)
      .flat()
      .find((row) => row['local_id'] === first?.key)
  }
}
