/** Where, for what and from whom something changes: each part a set, the whole their product. */
export interface Box {
  readonly organisations: readonly string[]
  readonly purposes: readonly string[]
  readonly sources: readonly string[]
}

interface Cell {
  readonly organisations: readonly string[]
  readonly purpose: string
  readonly source: string
}

/** Cells put together into as few boxes as a simple way finds: first sources, then purposes, then organisations that are alike. */
export function toBoxes(cells: readonly Cell[]): readonly Box[] {
  const { classOf, members } = classesOf(cells)
  const apart = cells.flatMap(({ organisations, purpose, source }) =>
    [...new Set(organisations.map(classOf))].map((one) => ({ one, purpose, source })),
  )
  const bySources = merge(apart.map(({ one, purpose, source }) => ({ key: [one, purpose], value: source }))).map(
    ({ key: [organisation = '', purpose = ''], values }) => ({ key: [organisation, join(values)], value: purpose }),
  )
  const byPurposes = merge(bySources).map(({ key: [organisation = '', sources = ''], values }) => ({
    key: [join(values), sources],
    value: organisation,
  }))
  return merge(byPurposes).map(({ key: [purposes = '', sources = ''], values }) => ({
    organisations: values.flatMap(members).sort(),
    purposes: split(purposes),
    sources: split(sources),
  }))
}

/** Organisations that are in the very same cells go together, by the name of one of them. */
function classesOf(cells: readonly Cell[]): {
  readonly classOf: (organisation: string) => string
  readonly members: (name: string) => readonly string[]
} {
  const places = new Map<string, number[]>()
  cells.forEach(({ organisations }, at) => {
    for (const organisation of organisations) {
      const known = places.get(organisation)
      if (known === undefined) places.set(organisation, [at])
      else known.push(at)
    }
  })
  const byPlaces = new Map<string, string[]>()
  const names = new Map<string, string>()
  for (const [organisation, at] of places) {
    const alike = byPlaces.get(at.join()) ?? []
    byPlaces.set(at.join(), alike)
    alike.push(organisation)
    names.set(organisation, alike[0] ?? organisation)
  }
  const all = new Map([...byPlaces.values()].map((alike) => [alike[0], alike]))
  return { classOf: (organisation) => names.get(organisation) ?? organisation, members: (name) => all.get(name) ?? [name] }
}

interface Keyed {
  readonly key: readonly string[]
  readonly value: string
}

function merge(entries: readonly Keyed[]): { readonly key: readonly string[]; readonly values: readonly string[] }[] {
  const merged = new Map<string, { key: readonly string[]; values: Set<string> }>()
  for (const { key, value } of entries) {
    const id = key.join('\n')
    const known = merged.get(id) ?? { key, values: new Set<string>() }
    known.values.add(value)
    merged.set(id, known)
  }
  return [...merged.values()].map(({ key, values }) => ({ key, values: [...values].sort() }))
}

/** Codes are capitals, digits and underscores: a comma is none of them. */
const join = (values: readonly string[]) => values.join(',')
const split = (joined: string) => joined.split(',')
