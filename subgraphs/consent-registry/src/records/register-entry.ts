import type { Person, Statement } from '@crisis-record/policy'
import type { AccessAlert } from '@crisis-record/subgraph-kit'
import type { HeldOverride } from './held-override.js'

/** What the register says of an NHS number. */
export type RegisterEntry =
  | {
      readonly found: 'PERSON'
      readonly person: Person
      readonly overrides: readonly HeldOverride[]
      readonly alerts: readonly AccessAlert[]
    }
  | { readonly found: 'MERGED'; readonly survivingNhsNumber: string }
  | { readonly found: 'NOBODY' }

/** Whose overrides count: those of this caller, in this role, for this purpose. */
export interface OverrideHolder {
  readonly reference: string
  readonly role: string
  readonly organisation: string
  readonly purpose: string
}

/** Who asks, and what an alert is raised by. */
export interface Asker extends OverrideHolder {
  /** Their own NHS number, and a digest of their family name, as their token says. */
  readonly ownNumber: string | undefined
  readonly familyDigest: string | undefined
  /** Digest of the number asked for. */
  readonly askedDigest: string
}

/** Reads what a decision about a person rests on, anew for every request: nothing about consent is ever cached (P7). */
export interface ConsentStore {
  register(nhsNumber: string, asker: Asker): Promise<RegisterEntry>
  /** Statements in force or in doubt under the number and all that were merged into it, together. */
  statements(nhsNumber: string): Promise<readonly Statement[]>
}
