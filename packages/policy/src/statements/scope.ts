/** What one part of a scope names: some, or `ANY`, which is strictly wider than every set, however large. */
export type Extent = 'ANY' | readonly string[]

/** What a statement is about. Every part must hold for the statement to cover a request. */
export interface Scope {
  /** Categories, by the names they had when the statement was made. */
  readonly category: Extent
  /** ODS codes of the agencies that hold the information. */
  readonly source: Extent
  /** ODS codes of the organisations that would receive it. */
  readonly organisation: Extent
  readonly role: Extent
  readonly purpose: Extent
  /** A refusal that names TREAT covers ETREAT as well, unless it says here that emergencies are excepted. */
  readonly emergencyExcepted?: boolean
}

export const dimensions = ['category', 'source', 'organisation', 'role', 'purpose'] as const
export type Dimension = (typeof dimensions)[number]

/** Covers everything. */
export const everything: Scope = { category: 'ANY', source: 'ANY', organisation: 'ANY', role: 'ANY', purpose: 'ANY' }

/** Each part of a scope, ready for comparing: undefined stands for ANY. */
export type Reach = Readonly<Record<Dimension, ReadonlySet<string> | undefined>>

/** The same or narrower in every part. */
export function isWithin(inner: Reach, outer: Reach): boolean {
  return dimensions.every((dimension) => {
    const a = inner[dimension]
    const b = outer[dimension]
    if (b === undefined || a === b) return true
    if (a === undefined || a.size > b.size) return false
    for (const word of a) if (!b.has(word)) return false
    return true
  })
}

/** The same or narrower in every part, and narrower in one. */
export function isStrictlyWithin(inner: Reach, outer: Reach): boolean {
  return isWithin(inner, outer) && !isWithin(outer, inner)
}

/** Whether something lies in both. */
export function meet(a: Reach, b: Reach): boolean {
  return dimensions.every((dimension) => {
    const [these, those] = [a[dimension], b[dimension]]
    return these === undefined || those === undefined || [...these].some((word) => those.has(word))
  })
}

/**
 * A digest of each part of a reach, one bit a word, all bits for ANY: where one digest has a bit that another has not, it does not lie within.
 * Looks before {@link isWithin} reads the words: it tells most that differ apart at once.
 */
export function digestOf(reach: Reach): Int32Array {
  return Int32Array.from(dimensions, (dimension) => {
    const words = reach[dimension]
    return words === undefined ? -1 : [...words].reduce((bits, word) => bits | (1 << bitOf(word)), 0)
  })
}

export function mayLieWithin(inner: Int32Array, outer: Int32Array): boolean {
  for (let at = 0; at < inner.length; at += 1) if (((inner[at] ?? -1) & ~(outer[at] ?? 0)) !== 0) return false
  return true
}

function bitOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash & 31
}
