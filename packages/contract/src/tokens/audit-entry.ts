import { z } from 'zod'
import { categories } from '../categories.js'
import { auditedDecision } from './authorisation.js'

const common = {
  /** Random UUID of the request, the same in both entries of one operation. */
  requestId: z.string().min(1).max(64),
  /** When it happened by the gateway's clock, ISO 8601 UTC. The audit adds its own time. */
  occurredAt: z.iso.datetime(),
}

/** Before anything protected leaves the gateway. */
export const authorisedEntry = z.object({
  ...common,
  kind: z.literal('AUTHORISED'),
  caller: z.object({ reference: z.string(), subject: z.string(), name: z.string().optional(), role: z.string(), organisation: z.string() }),
  purpose: z.string(),
  /** NHS number the operation is about; absent for a search. */
  person: z.string().optional(),
  /** NHS numbers a search returned. */
  personsReturned: z.array(z.string()).optional(),
  operation: z.object({ name: z.string().max(200), hash: z.string() }),
  agreementVersion: z.string(),
  /** Categories the operation asked for, permitted or not; `decisions` covers all there are, asked for or not. */
  categoriesAsked: z.array(z.enum(categories)),
  decisions: z.array(auditedDecision),
  /** `Type.field` of every field asked for and authorised. */
  fields: z.array(z.string()),
  /** ODS codes of the agencies to be asked. */
  agencies: z.array(z.string()),
})

/** After the answer was made. */
export const completedEntry = z.object({
  ...common,
  kind: z.literal('COMPLETED'),
  person: z.string().optional(),
  /** How each agency asked did answer. */
  agencies: z.array(
    z.object({
      agency: z.string(),
      outcome: z.enum(['ANSWERED', 'UNAVAILABLE', 'INVALID']),
      elapsedMs: z.number().nonnegative(),
      /** Categories the decision permitted and the agency withheld, by its veto or its copy of the ceilings. Never whether items exist. */
      vetoed: z.array(z.enum(categories)).optional(),
    }),
  ),
  /** Whether the client was given an answer, and if not the error code. */
  outcome: z.enum(['RELEASED', 'REFUSED']),
  code: z.string().optional(),
})

export const auditEntry = z.discriminatedUnion('kind', [authorisedEntry, completedEntry])

export type AuthorisedEntry = z.infer<typeof authorisedEntry>
export type CompletedEntry = z.infer<typeof completedEntry>
export type AuditEntry = z.infer<typeof auditEntry>

/** What `POST /entries` of access-audit answers, once the entry is durable. `hash` is the chain's head after it. */
export const auditReceipt = z.object({ sequence: z.number().int(), hash: z.string() })
export type AuditReceipt = z.infer<typeof auditReceipt>
