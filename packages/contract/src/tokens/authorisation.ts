import { z } from 'zod'
import { categories } from '../categories.js'
import { denialReasons, permitBases } from '../denial-reasons.js'
import { accessAlerts } from '../override-words.js'
import { purposes } from '../purposes.js'
import { capabilities } from '../roles.js'

/**
 * What the gateway sends the consent registry with every fetch, in the body as `extensions.request` (so the request signature covers it).
 * The registry believes the access token, never the gateway: role and organisation are read from the token.
 */
export const decisionRequest = z.object({
  accessToken: z.string().min(1).max(16_384),
  purpose: z.enum(purposes),
  /** The role the caller chose, where the token carries several. */
  actingRole: z.string().max(64).optional(),
  requestId: z.string().min(1).max(64),
  /** The person the operation is about; absent for a search. */
  person: z
    .string()
    .regex(/^[0-9]{10}$/)
    .optional(),
})
export type DecisionRequest = z.infer<typeof decisionRequest>

/** One decision, for the audit. Never leaves the partnership's own services. */
export const auditedDecision = z.object({
  category: z.enum(categories),
  /** ODS code of the agency instance that holds the information. */
  source: z.string(),
  /** Set where no field of that agency is of this category, and the decision is about single items labelled with it. */
  items: z.literal(true).optional(),
  outcome: z.enum(['PERMIT', 'DENY']),
  /** A permit's basis or a denial's public reason. */
  reason: z.union([z.enum(permitBases), z.enum(denialReasons)]),
  statements: z.array(z.string()),
  override: z.string().optional(),
})
export type AuditedDecision = z.infer<typeof auditedDecision>

/** What the registry's answer carries in `extensions.authorisation`. The gateway reads it, prunes by `permit`, and passes each token to its agency. */
export const authorisation = z.object({
  caller: z.object({
    /** Opaque; the same for one member of staff whatever the request. */
    reference: z.string(),
    subject: z.string(),
    name: z.string().optional(),
    role: z.string(),
    organisation: z.string(),
  }),
  purpose: z.enum(purposes),
  person: z.string().optional(),
  may: z.array(z.enum(capabilities)),
  agreementVersion: z.string(),
  /** One per agency instance that may be asked, by ODS code: the signed token, and the categories it permits. */
  agencies: z.record(z.string(), z.object({ token: z.string(), permit: z.array(z.enum(categories)) })),
  /** Permitted categories among those the registry itself carries. */
  permit: z.array(z.enum(categories)),
  decisions: z.array(auditedDecision),
  /** For the audit alone. */
  alerts: z.array(z.enum(accessAlerts)).optional(),
})
export type Authorisation = z.infer<typeof authorisation>

/** Beside a refusal of the registry's, in `extensions.refusal`, for the audit: who asks, as far as it had verified them. Never shown to a client. */
export const refusal = z.object({
  caller: authorisation.shape.caller.partial({ role: true, organisation: true }),
})
export type Refusal = z.infer<typeof refusal>
