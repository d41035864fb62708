import { readFileSync } from 'node:fs'
import { tableUnder } from '@crisis-record/tooling/record'

const page = readFileSync(new URL('../../../../docs/record.md', import.meta.url), 'utf8')
const names = (cell: string | undefined) => [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '')

/** What docs/record.md says each kind of agency adds to Patient. Tests of the tooling hold the page to the schemas. */
export const fieldsByKind: ReadonlyMap<string, readonly string[]> = new Map(
  tableUnder(page, '## Agencies and fields').map(([kind = '', fields]) => [kind.replaceAll('`', ''), names(fields)]),
)

/** Fields of Patient that carry a category, as the page says. */
export function fieldsCarrying(category: string): readonly string[] {
  const row = tableUnder(page, '## What carries each category').find(([name]) => name === category)
  return names(row?.[1])
}
