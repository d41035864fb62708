import { type Capability, type Category, isRole, type Purpose, PublicError } from '@crisis-record/subgraph-kit'
import { type Agreement, capabilitiesOf, ceiling } from '@crisis-record/policy'

/** What the agreement leaves to a role for a purpose, before anything about a person. */
export interface Leave {
  readonly ceiling: ReadonlySet<Category>
  readonly may: ReadonlySet<Capability>
}

/** Refuses a role the agreement does not know, and a purpose it does not give that role. */
export function checkPurpose(agreement: Agreement, role: string, purpose: Purpose): Leave {
  const known = isRole(role) ? agreement.roles.get(role) : undefined
  if (known === undefined) throw new PublicError('ROLE_NOT_PERMITTED')
  if (!known.has(purpose)) throw new PublicError('PURPOSE_NOT_PERMITTED')
  return { ceiling: ceiling(agreement, role, purpose), may: capabilitiesOf(agreement, role, purpose) }
}
