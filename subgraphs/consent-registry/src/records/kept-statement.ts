import type { DecidedRecord, Statement } from '@crisis-record/policy'

/** A member of staff, as written beside what they did. */
export interface RecordedStaff {
  readonly reference: string
  readonly name?: string
  readonly role: string
  readonly organisation: string
}

export const endKinds = ['WITHDRAWN', 'CLOSED', 'ENTERED_IN_ERROR'] as const
export type EndKind = (typeof endKinds)[number]

/** How a statement ended, by whom, and what was said of it. */
export interface StatementEnd {
  readonly statementId: string
  readonly kind: EndKind
  readonly endedAt: Date
  readonly endedBy: RecordedStaff
  readonly details: EndDetails
}

export interface EndDetails {
  /** Of a withdrawal: in whose name, how, and who said so. */
  readonly authority?: string
  readonly how?: string
  readonly givenBy?: string
  readonly relationship?: string
  /** Of a permit that a refusal closed. */
  readonly closedBy?: string
  /** Where it was kept as an exception, the permit that was given in its place. */
  readonly keptAs?: string
  /** Of one entered in error. */
  readonly why?: string
}

/** What is written down of a statement, once. */
export interface StatementToRecord {
  readonly id: string
  readonly nhsNumber: string
  readonly decided: DecidedRecord & {
    readonly recordedBy: RecordedStaff
    /** Whoever recorded it was told what it hides in an emergency, and said that the person knows. */
    readonly consequenceExplained?: true
    /** The permit that this one keeps as an exception from a refusal. */
    readonly keptFrom?: string
  }
  readonly periodStart: Date | null
  readonly periodEnd: Date | null
  readonly recordedAt: Date
}

/** A statement as it is kept, over or not. */
export interface KeptStatement {
  readonly id: string
  /** As `decide` reads it. */
  readonly statement: Statement
  /** As it was written, of unknown form: it may be older than we are. */
  readonly decided: unknown
  readonly periodStart: Date | null
  readonly periodEnd: Date | null
  readonly recordedAt: Date
  readonly ends: Readonly<Partial<Record<EndKind, { readonly at: Date; readonly by?: RecordedStaff; readonly details?: EndDetails }>>>
}

export function isOver({ ends }: KeptStatement): boolean {
  return endKinds.some((kind) => ends[kind] !== undefined)
}
