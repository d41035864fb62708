/** `code.coding[0].display` in steps: names and places. Undefined for what is no such path. */
export function parseElementPath(written: string): readonly (string | number)[] | undefined {
  if (!/^[A-Za-z][A-Za-z0-9]*(\[[0-9]{1,2}\])?(\.[A-Za-z][A-Za-z0-9]*(\[[0-9]{1,2}\])?)*$/.test(written)) return undefined
  return written.split('.').flatMap((step) => {
    const [name = '', place] = step.split('[')
    return place === undefined ? [name] : [name, Number.parseInt(place, 10)]
  })
}

/** Puts a value where the path says, making what lies on the way. */
export function putAt(into: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let holder: Record<string | number, unknown> = into
  path.slice(0, -1).forEach((step, at) => {
    const next = Object.hasOwn(holder, step) ? holder[step] : undefined
    holder[step] = next ?? (typeof path[at + 1] === 'number' ? [] : {})
    holder = holder[step] as Record<string | number, unknown>
  })
  const last = path.at(-1)
  if (last !== undefined) holder[last] = value
}

/** Takes holes out of lists: an empty cell leaves none. */
export function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)]))
}
