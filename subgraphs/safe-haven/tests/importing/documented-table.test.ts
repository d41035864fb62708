import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type ImportStore, openImportStore } from '@crisis-record/subgraph-kit/testing'
import { readFileSync } from 'node:fs'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'

const page = readFileSync(new URL('../../../../docs/import.md', import.meta.url), 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? ''
let haven: ImportStore

beforeAll(async () => {
  haven = await openImportStore(definition, { store: await startRealStore(), now: new Date('2026-06-15T03:10:00Z') })
})
afterAll(() => haven.store.stop())

it('takes the table of docs/import.md by the mapping file beside it', async () => {
  const { ok, outcomes } = await haven.import('about-me.csv', block('csv'), { mapping: block('yaml') })
  expect([ok, outcomes]).toEqual([true, ['taken', 'taken']])
  expect((await haven.rows())['about_me']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ nhs_number: '9990000018', recorded_at: '2026-06-01T18:00:00+00:00', recorded_by_name: 'Lorcan Tideswell', seal: null },
        ...{ what_matters_to_me: 'My cat, and being spoken to as an equal.', please_do: ['Use my first name'], please_do_not: [] },
      }),
      expect.objectContaining({ nhs_number: '9990000026', seal: 'SEALED', please_do: ['Show me the exits', 'Say the date'] }),
    ]),
  )
  expect(await haven.original('https://haven.example/Id/about-me|18')).toBe(
    `${block('csv').split('\n')[0] ?? ''}\n${block('csv').split('\n')[2] ?? ''}\n`,
  )
})
