import { categories, type Category } from '@crisis-record/contract'
import { parseAgencies } from '@crisis-record/contract/agencies'

/** What shows a category to a reader: fields, by their own label or their type's, and single items of these kinds of agency. */
export interface Carriers {
  readonly category: Category
  /** `carePackages` of Patient, or `Carer.contact` where a label is narrower than that of what it stands in. */
  readonly fields: readonly string[]
  readonly itemsOf: readonly string[]
}

/** For every category what carries it, from the lock of labels and the list of agencies. */
export function carriedBy({ lock, agencies }: { readonly lock: string; readonly agencies: string }): readonly Carriers[] {
  const labels = readLock(lock)
  const kinds = parseAgencies(agencies).kinds
  return categories.map((category) => ({
    category,
    fields: [...labels].flatMap(([type, fields]) => {
      // A label on every field of a type is the type's: it is told of where the type is reached, not again for each field inside.
      const everywhere = type !== 'Patient' && [...fields.values()].every((of) => of.has(category))
      if (everywhere) return []
      return [...fields].filter(([, of]) => of.has(category)).map(([field]) => (type === 'Patient' ? field : `${type}.${field}`))
    }),
    itemsOf: kinds.filter(({ itemLabels }) => itemLabels.includes(category)).map(({ kind }) => kind),
  }))
}

/** As the table of docs/record.md. */
export function printCarriers(carriers: readonly Carriers[]): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
  const rows = carriers.map(({ category, fields, itemsOf }) => `| ${category} | ${code(fields)} | ${code(itemsOf)} |`)
  return ['| category | fields | single items of |', '|---|---|---|', ...rows].join('\n')
}

function readLock(lock: string): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const types = new Map<string, Map<string, ReadonlySet<string>>>()
  for (const line of lock.split('\n')) {
    const [, type, field, labels] = /^(\w+)\.(\w+) (.*)$/.exec(line) ?? []
    if (type === undefined || field === undefined || labels === undefined) continue
    const fields = types.get(type) ?? new Map<string, ReadonlySet<string>>()
    types.set(
      type,
      fields.set(field, new Set([...labels.matchAll(/@consent\(category: "(\w+)"\)/g)].map(([, category]) => category ?? ''))),
    )
  }
  return types
}
