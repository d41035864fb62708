/** Where, for what and from whom something changes: each part a set, the whole their product. */
export interface Box {
  readonly organisations: readonly string[]
  readonly purposes: readonly string[]
  readonly sources: readonly string[]
}

interface Cell {
  readonly organisation: string
  readonly purpose: string
  readonly source: string
}

/** Cells put together into as few boxes as a simple way finds: first sources, then purposes, then organisations that are alike. */
export function toBoxes(cells: readonly Cell[]): readonly Box[] {
  const bySources = merge(cells.map(({ organisation, purpose, source }) => ({ key: [organisation, purpose], value: source }))).map(
    ({ key: [organisation = '', purpose = ''], values }) => ({ key: [organisation, join(values)], value: purpose }),
  )
  const byPurposes = merge(bySources).map(({ key: [organisation = '', sources = ''], values }) => ({
    key: [join(values), sources],
    value: organisation,
  }))
  return merge(byPurposes).map(({ key: [purposes = '', sources = ''], values }) => ({
    organisations: values,
    purposes: split(purposes),
    sources: split(sources),
  }))
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
