import type { ElementFault } from '../fhir/element-fault.js'

/** What became of one entry. */
export const outcomes = [
  /** Shown from now on. */
  'taken',
  /** Shown before, with another content. */
  'changed',
  /** Shown before, and not any more: entered in error, refuted, ended. */
  'withdrawn',
  /** Kept, and nothing of it shown. */
  'not shown',
  /** Imported before with the same content. */
  'unchanged',
  /** Something newer is held. */
  'older',
  /** Read for what others say by it, and not kept. */
  'passed over',
  'refused',
  /** Without fault, in a file of which nothing is imported. */
  'not taken',
] as const
export type Outcome = (typeof outcomes)[number]

/** One line of the report. Says where and why, and nothing of what stands there. */
export interface ImportLine {
  readonly at: number
  readonly line: number
  readonly pointer: string
  /** What it is known by: the sender’s own identifier. */
  readonly identity: string | undefined
  readonly outcome: Outcome
  /** Of what is not shown. */
  readonly why?: string | undefined
  readonly faults: readonly (ElementFault & { readonly column?: string | undefined })[]
}

export type Counts = Readonly<Record<Outcome, number>>

export const noCounts: Counts = Object.freeze(Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>)
