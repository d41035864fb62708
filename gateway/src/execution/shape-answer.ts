import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql'
import { nullPrototype } from '../operation/null-prototype.js'
import type { SelectedField, Selection } from '../operation/select-fields.js'

type Answer = Readonly<Record<string, unknown>>
type Shaper = (value: unknown) => unknown

/** A null where the schema promises none: the nearest field above that may be null is. */
const BUBBLE: unique symbol = Symbol('bubble')

/**
 * Compiles the client's selection into a function that cuts the merged answers to it: its keys, in its order, and nothing else. Values were
 * checked when they were projected; what was pruned is missing and becomes null.
 */
export function compileShape(selection: Selection): (answer: Answer) => Answer | null {
  const shape = objectShaper(selection)
  return (answer) => {
    const shaped = shape(answer)
    return shaped === BUBBLE || shaped === null ? null : (shaped as Answer)
  }
}

function objectShaper({ type, fields, typenames }: Selection): Shaper {
  const Shape = nullPrototype()
  const shapers = fields.map((field) => ({ key: field.key, shape: fieldShaper(field) }))
  return (value) => {
    if (typeof value !== 'object' || value === null) return null
    // Without Object.prototype behind it, so that a key is there only if it is its own.
    const shaped = new Shape()
    for (const key of typenames) shaped[key] = type.name
    for (const { key, shape } of shapers) {
      const inner = shape((value as Answer)[key])
      if (inner === BUBBLE) return BUBBLE
      shaped[key] = inner
    }
    return shaped
  }
}

function fieldShaper({ type, selection }: SelectedField): Shaper {
  return typeShaper(type, selection === undefined ? (value) => value : objectShaper(selection))
}

function typeShaper(type: GraphQLOutputType, named: Shaper): Shaper {
  if (isNonNullType(type)) {
    const inner = typeShaper(type.ofType, named)
    return (value) => inner(value) ?? BUBBLE
  }
  const inner = isListType(type) ? listShaper(typeShaper(type.ofType, named)) : named
  return (value) => {
    if (value === null || value === undefined) return null
    const shaped = inner(value)
    return shaped === BUBBLE ? null : shaped
  }
}

function listShaper(item: Shaper): Shaper {
  return (value) => {
    if (!Array.isArray(value)) return null
    const items = value.map(item)
    return items.includes(BUBBLE) ? BUBBLE : items
  }
}
