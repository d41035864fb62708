/** A constructor of objects without Object.prototype, so that a key `__proto__` is a key like any other; unlike Object.create(null) they stay fast. */
export function nullPrototype(): new () => Record<string, unknown> {
  const Shape = function () {} as unknown as new () => Record<string, unknown>
  Shape.prototype = Object.create(null) as object
  return Shape
}
