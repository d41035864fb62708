import type { Day, Instant } from '../calendar.js'
import type { Authority } from './authority.js'
import type { Scope } from './scope.js'

export type Effect = 'PERMIT' | 'REFUSE'

interface Kept {
  readonly id: string
  /** Counts from this instant; undefined: from ever. */
  readonly periodStart?: Instant | undefined
  /** Counts until just before this instant; undefined: for good. */
  readonly periodEnd?: Instant | undefined
  /** Withdrawn, closed or entered in error: whichever, it counts no more. */
  readonly ended: boolean
}

/** What a person, or someone for them, decided about sharing. */
export interface ReadableStatement extends Kept {
  readonly form: 'READABLE'
  readonly effect: Effect
  readonly scope: Scope
  readonly authority: Authority
  /** When the decision was given. */
  readonly givenAt: Instant
  readonly recordedAt: Instant
  /** A statement made for the person by another ends when this day begins, in England. */
  readonly reviewDate?: Day | undefined
  /** Who assessed capacity; a best-interests decision names them. */
  readonly assessor?: string | undefined
  readonly capacityAssessedOn?: Day | undefined
}

/**
 * A statement that could not be read. It acts as a refusal that nothing displaces, over what its scope covers;
 * `scope` is {@link everything} where even that could not be read. An operator must be told: see `faults`.
 */
export interface MalformedStatement extends Kept {
  readonly form: 'MALFORMED'
  readonly scope: Scope
  /** What could not be read, by key; no value of the statement is repeated here. */
  readonly faults: readonly string[]
}

export type Statement = ReadableStatement | MalformedStatement

/** The time of a statement: when the decision was given, never after it was recorded. */
export function timeOf(statement: ReadableStatement): Instant {
  return Math.min(statement.givenAt, statement.recordedAt)
}
