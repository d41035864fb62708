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
    const [a, b] = [inner[dimension], outer[dimension]]
    if (b === undefined) return true
    return a !== undefined && [...a].every((word) => b.has(word))
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
