import type { Agencies, AgencyInstance } from '@crisis-record/contract/agencies'
import { type AgencyKind, type Capability, PublicError } from '@crisis-record/subgraph-kit'

/** Who answers what is about nobody yet, and what a caller must be allowed to do to ask them: one of these. */
const answering: Readonly<Partial<Record<AgencyKind, readonly Capability[]>>> = {
  'patient-index': ['SEARCH', 'SEARCH_BY_NUMBER'],
  'access-audit': ['AUDIT_SEARCH', 'REVIEW', 'STATISTICS'],
  'mental-health-trust': ['STATISTICS'],
}

/**
 * The agencies a caller may ask without naming a person. Whoever may ask none may ask the registry itself nothing either: its queue is for REVIEW.
 * @throws {PublicError} ROLE_NOT_PERMITTED where there is none
 */
export function agenciesWithoutPerson(agencies: Agencies, may: readonly Capability[]): readonly AgencyInstance[] {
  const open = agencies.kinds.filter(({ kind }) => answering[kind]?.some((capability) => may.includes(capability)) === true)
  if (open.length === 0) throw new PublicError('ROLE_NOT_PERMITTED')
  return open.flatMap(({ instances }) => instances)
}
