/** Why a schema is refused: where, what, and what to do about it. */
export interface CompositionFault {
  /** The subgraph to change. */
  readonly subgraph: string
  /** `Type.field`, `Type`, or `schema` where it is the schema as a whole. */
  readonly at: string
  /** What is wrong, as the rest of a sentence that begins with `at`. */
  readonly problem: string
  /** What to do, as an instruction. */
  readonly remedy: string
}

export function describeFault({ subgraph, at, problem, remedy }: CompositionFault): string {
  return `${subgraph}: ${at} ${problem}. Remedy: ${remedy}.`
}
