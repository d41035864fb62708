import type { AgencyKind, Capability, Category, Purpose, Role } from '@crisis-record/contract'

/** On what ground a category may be shared, or a role may look for a purpose (SEMANTICS.md, words). */
export const bases = ['IMPLIED', 'EXPLICIT', 'ROLE'] as const
export type Basis = (typeof bases)[number]

/** What the sharing agreement says of one category. */
export interface CategoryTerms {
  readonly basis: Basis
  /** Nobody learns from any notice that something of this category exists. */
  readonly quiet: boolean
  readonly overridable: boolean
  readonly sealable: boolean
  /** Every name, however old, whose refusals hold for this category: it was renamed, or split off. */
  readonly formerly: ReadonlySet<string>
}

/** What one role may do for one purpose. */
export interface RoleTerms {
  readonly basis: Basis
  /** The categories this role may ever see for this purpose. */
  readonly ceiling: ReadonlySet<Category>
  readonly may: ReadonlySet<Capability>
}

export interface OverrideTerms {
  readonly minutes: number
  /** Hours within which the justification is written, counted from the opening. */
  readonly justificationHours: number
  /** How many one member of staff may open in an hour. */
  readonly mostPerHour: number
  /** What is offered to choose from, by name. */
  readonly groups: ReadonlyMap<string, readonly Category[]>
}

export interface ReviewTerms {
  /** One in how many looks for ETREAT is put before the privacy officer. */
  readonly etreatOneIn: number
  /** Hours after its recording within which a permit first relied on by its recorder, or a colleague of theirs, is put there too. */
  readonly selfReliedHours: number
}

/** One version of the partnership's sharing agreement, as read by {@link parseAgreement}. */
export interface Agreement {
  readonly version: string
  readonly name: string
  readonly override: OverrideTerms
  readonly review: ReviewTerms
  /** Kind of organisation → the roles that work there. */
  readonly organisationTypes: ReadonlyMap<string, readonly Role[]>
  readonly categories: ReadonlyMap<Category, CategoryTerms>
  readonly quietKinds: ReadonlySet<AgencyKind>
  readonly roles: ReadonlyMap<Role, ReadonlyMap<Purpose, RoleTerms>>
  /** ODS code of a site, or of an organisation that is no more → ODS code of the legal entity that answers for it today. */
  readonly legalEntities: ReadonlyMap<string, string>
}

const none: ReadonlySet<never> = new Set()

/** The terms for a role and purpose; undefined where the agreement does not know the pair, which then may do nothing. */
export function termsOf(agreement: Agreement, role: string, purpose: string): RoleTerms | undefined {
  const byRole: ReadonlyMap<string, ReadonlyMap<string, RoleTerms>> = agreement.roles
  return byRole.get(role)?.get(purpose)
}

/** The categories a role may ever see for a purpose, whatever anyone decided (P2). */
export function ceiling(agreement: Agreement, role: string, purpose: string): ReadonlySet<Category> {
  return termsOf(agreement, role, purpose)?.ceiling ?? none
}

/** What a role may do for a purpose beyond reading a record. */
export function capabilitiesOf(agreement: Agreement, role: string, purpose: string): ReadonlySet<Capability> {
  return termsOf(agreement, role, purpose)?.may ?? none
}

/** The organisation as a legal entity, following succession. A code the agreement says nothing of stands for itself. */
export function legalEntity(agreement: Agreement, odsCode: string): string {
  return agreement.legalEntities.get(odsCode) ?? odsCode
}
