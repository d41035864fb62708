import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parseAgencies } from '@crisis-record/contract/agencies'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const sourceOf = (kind: string) => `subgraphs/${kind}/src/importing/${kind}-import.ts`
const importing = parseAgencies(read('gateway/agencies.yaml')).kinds.filter(({ kind }) =>
  existsSync(fileURLToPath(new URL(sourceOf(kind), root))),
)

describe('an import', () => {
  it('is there for every agency but those of the partnership', () => {
    expect(importing).toHaveLength(8)
  })

  // A label that the agency's tokens do not speak of would keep the item from everybody.
  it.each(importing)('of $kind labels items with what its tokens speak of, and with nothing else', ({ kind, carries, itemLabels }) => {
    const source = read(sourceOf(kind))
    const wordsOf = (member: string) =>
      [...(new RegExp(`${member}: \\[([^\\]]*)\\]`).exec(source)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word)
    const labels = wordsOf('labels')
    expect(labels.length).toBeGreaterThan(1)
    expect(labels.filter((label) => ![...carries, ...itemLabels].some((each) => each === label))).toEqual([])
    // What single items may be labelled with, imports can tell apart too.
    expect(itemLabels.filter((label) => !labels.includes(label))).toEqual([])
    expect(wordsOf('carried').filter((label) => !carries.some((each) => each === label))).toEqual([])
  })
})
