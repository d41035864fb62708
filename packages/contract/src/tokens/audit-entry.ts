import { z } from 'zod'
import { categories } from '../categories.js'
import { accessAlerts } from '../override-words.js'
import { auditedDecision } from './authorisation.js'

const common = {
  /** Random UUID of the request, the same in both entries of one operation. */
  requestId: z.string().min(1).max(64),
  /** When it happened by the gateway's clock, ISO 8601 UTC. The audit adds its own time. */
  occurredAt: z.iso.datetime(),
}

const caller = z.object({
  reference: z.string(),
  subject: z.string(),
  name: z.string().optional(),
  role: z.string(),
  organisation: z.string(),
})

/** Before anything protected leaves the gateway. */
export const authorisedEntry = z.object({
  ...common,
  kind: z.literal('AUTHORISED'),
  caller,
  purpose: z.string(),
  /** NHS number the operation is about; absent for a search. */
  person: z.string().optional(),
  /** NHS number a search looked for, found or not. */
  personSought: z.string().optional(),
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
  /** What a privacy officer should know of this look; absent where there is nothing. */
  alerts: z.array(z.enum(accessAlerts)).optional(),
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

/**
 * Somebody asked and was refused before anything was authorised: a number nobody here has, a merged one, a role or purpose that may not.
 * `caller` as far as the registry had verified them; role and organisation are absent where it was the role that was refused.
 */
export const refusedEntry = z.object({
  ...common,
  kind: z.literal('REFUSED'),
  caller: caller.partial({ role: true, organisation: true }),
  purpose: z.string(),
  /** NHS number asked for or looked for. */
  person: z.string().optional(),
  operation: z.object({ name: z.string().max(200), hash: z.string() }),
  code: z.string().max(64),
})

/** What changes outside a record: choices about sharing, overrides, reviews, the agreement. */
export const auditEvents = [
  'STATEMENT_RECORDED',
  'STATEMENT_WITHDRAWN',
  'STATEMENT_ENTERED_IN_ERROR',
  'CONSENT_IMPORTED',
  'OVERRIDE_OPENED',
  'OVERRIDE_JUSTIFIED',
  'OVERRIDE_ENDED',
  'OVERRIDE_EXPIRED',
  'OVERRIDE_ESCALATED',
  'OVERRIDE_REVIEWED',
  'FINDING_REVIEWED',
  'AGREEMENT_APPLIED',
] as const
export type AuditEventName = (typeof auditEvents)[number]

const fact = z.union([z.string().max(500), z.array(z.string().max(200)).max(200)])

/**
 * A change, on record before it takes effect. `caller` is absent of what the clock did. Codes and ids alone: never free text about a person.
 * Where one request makes a change, `requestId` is that request's; else a fresh UUID.
 */
export const eventEntry = z.object({
  ...common,
  kind: z.literal('EVENT'),
  event: z.enum(auditEvents),
  caller: caller.optional(),
  purpose: z.string().optional(),
  person: z.string().optional(),
  agreementVersion: z.string(),
  subjects: z
    .array(
      z.object({ type: z.enum(['STATEMENT', 'OVERRIDE', 'FINDING', 'AGREEMENT']), id: z.string().max(200), became: z.string().max(64) }),
    )
    .max(1000),
  facts: z.record(z.string().max(64), fact),
})

export const auditEntry = z.discriminatedUnion('kind', [authorisedEntry, completedEntry, refusedEntry, eventEntry])

export type AuthorisedEntry = z.infer<typeof authorisedEntry>
export type CompletedEntry = z.infer<typeof completedEntry>
export type RefusedEntry = z.infer<typeof refusedEntry>
export type EventEntry = z.infer<typeof eventEntry>
export type AuditEntry = z.infer<typeof auditEntry>

/**
 * What access-audit answers once an entry is durable: its place in the chain, its hash, and a signed head that covers it,
 * being its own or a later one's. See `auditHead`.
 */
export const auditReceipt = z.object({ sequence: z.number().int(), hash: z.string(), head: z.string().max(2_048) })
export type AuditReceipt = z.infer<typeof auditReceipt>
