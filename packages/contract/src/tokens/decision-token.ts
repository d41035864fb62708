import { z } from 'zod'
import { categories } from '../categories.js'
import { capabilities } from '../roles.js'
import { purposes } from '../purposes.js'

export const decisionTokenType = 'decision+jwt'
/** Seconds a decision token lives. */
export const decisionTokenLifetime = 60

/**
 * Claims of a decision token: what the consent registry says one agency instance may release, to one caller, about one person.
 * Signed with EdDSA by the registry; travels in the body of the fetch as `extensions.decision`.
 * `permit` names the permitted ones among the categories that agency carries, and says nothing of others.
 * Without `person` it serves only what is about no person's record, such as a search.
 */
export const decisionClaims = z.object({
  iss: z.string().min(1),
  /** ODS code of the one agency instance this is for. */
  aud: z.string().min(1),
  /** Opaque reference to the caller; the request signature carries the same. */
  sub: z.string().min(1),
  person: z
    .string()
    .regex(/^[0-9]{10}$/)
    .optional(),
  role: z.string().min(1),
  organisation: z.string().min(1),
  purpose: z.enum(purposes),
  permit: z.array(z.enum(categories)),
  may: z.array(z.enum(capabilities)),
  override: z.object({ id: z.string(), exp: z.number().int(), categories: z.array(z.enum(categories)) }).optional(),
  agreementVersion: z.string(),
  iat: z.number().int(),
  exp: z.number().int(),
  jti: z.string().min(16),
})

export type DecisionClaims = z.infer<typeof decisionClaims>
