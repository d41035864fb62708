import { z } from 'zod'

/** One role a member of staff holds, and the organisation they hold it in. */
export const staffRole = z.object({ role: z.string().min(1).max(64), organisation: z.string().min(1).max(16) })

/**
 * Claims of a staff access token (JWT, RFC 9068 `at+jwt`), after its signature, issuer, audience and times were verified.
 * `organisation` is an ODS code. A role or organisation we do not know is no reason to refuse the token, only to refuse that role.
 */
export const accessTokenClaims = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  exp: z.number().int(),
  name: z.string().max(200).optional(),
  /** OIDC session the token was given in, the same over refreshes. An override is bound to it. */
  sid: z.string().min(1).max(255).optional(),
  /** Family name, and the NHS number of the member of staff themselves: for alerts of access to one's own, a colleague's or a relative's record. */
  family_name: z.string().max(200).optional(),
  nhs_number: z.string().max(32).optional(),
  roles: z.array(staffRole).max(20),
})

export type AccessTokenClaims = z.infer<typeof accessTokenClaims>
export type StaffRole = z.infer<typeof staffRole>
