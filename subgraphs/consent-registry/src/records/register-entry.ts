import type { Person, Statement } from '@crisis-record/policy'
import type { HeldOverride } from './held-override.js'

/** What the register says of an NHS number. */
export type RegisterEntry =
  | { readonly found: 'PERSON'; readonly person: Person; readonly overrides: readonly HeldOverride[] }
  | { readonly found: 'MERGED'; readonly survivingNhsNumber: string }
  | { readonly found: 'NOBODY' }

/** Whose overrides count: those of this caller, in this role, for this purpose. */
export interface OverrideHolder {
  readonly reference: string
  readonly role: string
  readonly organisation: string
  readonly purpose: string
}

/** Reads what a decision about a person rests on, anew for every request: nothing about consent is ever cached (P7). */
export interface ConsentStore {
  register(nhsNumber: string, holder: OverrideHolder): Promise<RegisterEntry>
  /** Statements in force or in doubt under the number and all that were merged into it, together. */
  statements(nhsNumber: string): Promise<readonly Statement[]>
}
