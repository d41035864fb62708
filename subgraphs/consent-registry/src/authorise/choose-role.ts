import { type AccessTokenClaims, parseOdsCode, PublicError, type StaffRole } from '@crisis-record/subgraph-kit'

/**
 * The one role the caller acts in: the one they chose, which must be among those of their token, or the only one they have.
 * The same role in two organisations is two roles, and choosing it says too little.
 */
export function chooseRole({ roles }: AccessTokenClaims, actingRole: string | undefined): StaffRole {
  const candidates = actingRole === undefined ? roles : roles.filter(({ role }) => role === actingRole)
  const [chosen] = candidates
  if (chosen === undefined) throw new PublicError(actingRole === undefined ? 'ROLE_REQUIRED' : 'ROLE_NOT_PERMITTED')
  const others = candidates.filter(({ role, organisation }) => role !== chosen.role || organisation !== chosen.organisation)
  if (others.length > 0) throw new PublicError('ROLE_REQUIRED')
  if (parseOdsCode(chosen.organisation) === undefined) throw new PublicError('ROLE_NOT_PERMITTED')
  return chosen
}
