import { type AccessTokenClaims, parseNhsNumber } from '@crisis-record/subgraph-kit'
import type { AlertDigests } from './alert-digests.js'

/** What a caller's own token says of them beyond who they are: for alerts alone. */
export interface KnownOfCaller {
  /** Their own NHS number. */
  readonly nhsNumber: string | undefined
  readonly familyDigest: string | undefined
}

export function knownOfCaller(claims: AccessTokenClaims, digests: AlertDigests): KnownOfCaller {
  return {
    nhsNumber: claims.nhs_number === undefined ? undefined : parseNhsNumber(claims.nhs_number),
    familyDigest: claims.family_name === undefined ? undefined : digests.familyName(claims.family_name),
  }
}
