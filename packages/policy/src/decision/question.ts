import type { AgencyKind, Category, Purpose } from '@crisis-record/contract'
import type { Agreement } from '../agreement/agreement.js'
import type { Day, Instant } from '../calendar.js'
import type { Statement } from '../statements/statement.js'

/** A member of staff, from the verified access token alone. */
export interface CallerInQuestion {
  /** Opaque; the same for one member of staff whatever the request. */
  readonly reference: string
  readonly role: string
  /** ODS code. */
  readonly organisation: string
  readonly session?: string | undefined
}

/** What the register says of a person, as far as a decision needs it. */
export interface Person {
  readonly nhsNumber: string
  readonly dateOfBirth: Day
  /** Whereabouts must not be given away. */
  readonly restricted: boolean
  readonly deceasedOn?: Day | null | undefined
}

/** Time-limited access of one caller to one person, for a recorded reason. */
export interface Override {
  readonly id: string
  readonly nhsNumber: string
  /** The caller's reference. */
  readonly caller: string
  readonly role: string
  readonly organisation: string
  readonly purpose: Purpose
  /** Where given, the override serves this session alone. */
  readonly session?: string | undefined
  readonly categories: readonly Category[]
  readonly openedAt: Instant
  readonly expiresAt: Instant
  readonly endedAt?: Instant | null | undefined
}

/** One question: may this caller, for this purpose, see what this source holds of this person in this category, now? */
export interface Question {
  readonly caller: CallerInQuestion
  readonly purpose: Purpose
  readonly person: Person
  /** Statements under every linked NHS number together, in any order. */
  readonly statements: readonly Statement[]
  readonly overrides: readonly Override[]
  readonly agreement: Agreement
  readonly category: Category
  readonly source: { readonly odsCode: string; readonly kind: AgencyKind }
  readonly now: Instant
}
