import { z } from 'zod'

/*
 * The elements of R4 that are read, and no others: a key that is not known refuses the resource, for it might change what the rest means. Extensions may be passed
 * over, which is what tells them from modifiers. `anything` marks what is not read here; modifiers are looked for in it all the same.
 */
const text = z.string({ error: 'is not text' }).min(1, { error: 'is empty' })
const anything = z.unknown().optional()

export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'is not a list' }).min(1, { error: 'is an empty list' })
}

export const extension = z.looseObject({ url: text })
export type Extension = z.infer<typeof extension>
const element = { id: text.optional(), extension: list(extension).optional() }

/** A primitive’s own extensions, such as `_birthDate`, say more of it and never that it is not so. */
const beside = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`_${name}`, anything]))

export const coding = z.strictObject({
  ...element,
  system: text.optional(),
  version: anything,
  code: text.optional(),
  display: text.optional(),
  userSelected: anything,
  ...beside(['system', 'code', 'display']),
})
export const concept = z.strictObject({ ...element, coding: list(coding).optional(), text: text.optional(), ...beside(['text']) })
export type Concept = z.infer<typeof concept>
export const identifier = z.strictObject({
  ...element,
  use: z.enum(['usual', 'official', 'temp', 'secondary', 'old'], { error: 'is not a use of an identifier' }).optional(),
  type: anything,
  system: text.optional(),
  value: text.optional(),
  period: anything,
  assigner: anything,
  ...beside(['system', 'value']),
})
export const reference = z.strictObject({
  ...element,
  reference: text.optional(),
  type: text.optional(),
  identifier: identifier.optional(),
  display: text.optional(),
  ...beside(['reference', 'display']),
})
export type Reference = z.infer<typeof reference>
export const period = z.strictObject({ ...element, start: text.optional(), end: text.optional(), ...beside(['start', 'end']) })
export const annotation = z.strictObject({ ...element, authorReference: anything, authorString: anything, time: anything, text })
export const contactPoint = z.strictObject({
  ...element,
  system: text.optional(),
  value: text.optional(),
  use: text.optional(),
  rank: anything,
  period: anything,
})
export const string = text
export const boolean = z.boolean({ error: 'is not true or false' })
export const positive = z.number({ error: 'is not a number' }).positive({ error: 'is not above nothing' })

/** One of these words, where items show words and no codes. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `is none of ${words.join(', ')}` })
}

/** A part with elements of its own. */
export function part<Shape extends z.core.$ZodLooseShape>(shape: Shape, unread: readonly string[] = []) {
  return z.strictObject({ ...element, ...unreadElements(unread), ...shape })
}

/** Every resource has these; what those not read here must not be is checked for all alike. */
const ofEveryResource = {
  ...element,
  meta: z
    .looseObject({
      versionId: text.optional(),
      lastUpdated: text.optional(),
      profile: z.array(z.string()).optional(),
      security: list(coding).optional(),
    })
    .optional(),
  implicitRules: anything,
  language: anything,
  text: anything,
  contained: anything,
  modifierExtension: anything,
}

export function resourceShape<Shape extends z.core.$ZodLooseShape>(type: string, shape: Shape, unread: readonly string[]) {
  return z.strictObject({
    ...ofEveryResource,
    ...unreadElements(unread),
    ...beside(Object.keys(shape)),
    resourceType: z.literal(type),
    identifier: list(identifier).optional(),
    ...shape,
  })
}

function unreadElements(names: readonly string[]): Record<string, typeof anything> {
  return Object.fromEntries(names.flatMap((name) => [[name, anything] as const, [`_${name}`, anything] as const]))
}

/** What is at fault with a shape, element by element. */
export function shapeFaults(error: z.ZodError): (readonly [path: readonly PropertyKey[], message: string])[] {
  return error.issues.flatMap((issue): (readonly [readonly PropertyKey[], string])[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => [[...issue.path, key], 'is not an element we can read here, and might change what the rest means'])
    if (issue.code === 'invalid_type' && issue.input === undefined) return [[issue.path, 'is missing']]
    return [[issue.path, issue.message.startsWith('Invalid input') ? 'is missing, or not what this element holds' : issue.message]]
  })
}
