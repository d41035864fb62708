import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ndjson, runImport, type TestImported, type TestStore } from '@crisis-record/subgraph-kit/testing'
import { primaryCareImport } from '../../src/importing/primary-care-import.js'
import { startRealStore } from '../real-store.js'
import { outcomes } from './outcomes.js'

let store: TestStore
let imported: TestImported

beforeAll(async () => {
  store = await startRealStore()
  const text = ndjson(...outcomes.map(([, resource]) => resource))
  imported = await runImport(store.dataSource, primaryCareImport, {
    file: { name: 'all.ndjson', text },
    how: 'REST',
    now: new Date('2026-06-15T03:10:00Z'),
  })
})
afterAll(() => store.stop())

describe('what a practice is sent', () => {
  it.each(outcomes.map(([name, , outcome], at) => ({ name, outcome, at })))('$name: $outcome', ({ at, outcome }) => {
    expect(imported.outcomes[at]).toBe(outcome)
  })

  it('is refused without a word of what it holds', () => {
    expect(imported.out).toContain('refused')
    expect(imported.out + imported.err).not.toMatch(/999\s?000|Penicillin|Bipolar|Tolland|broken/)
  })
})
