import { allFields, type SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/** The agencies file says of each kind exactly the categories in its schema: a decision token for an agency speaks of these alone. */
export const carriesWhatItSays = eachSubgraph((schema) => {
  const labelled = categoriesOf(schema)
  const carried = new Set<string>(schema.entry.carries)
  const missing = [...labelled].filter((category) => !carried.has(category)).sort()
  const surplus = [...carried].filter((category) => !labelled.has(category)).sort()
  return [
    ...missing.map((category) => ({
      at: 'schema',
      problem: `is labelled ${category}, which the agencies file does not list`,
      remedy: `add ${category} to carries of ${schema.kind}`,
    })),
    ...surplus.map((category) => ({
      at: 'schema',
      problem: `has no label ${category}, which the agencies file lists`,
      remedy: `remove ${category} from carries of ${schema.kind}`,
    })),
  ]
})

function categoriesOf(schema: SubgraphSchema): ReadonlySet<string> {
  return new Set(
    allFields(schema).flatMap(({ field }) => field.labels.flatMap((label) => (label.kind === 'consent' ? [label.category] : []))),
  )
}
