import { z } from 'zod'

/*
 * The elements of Consent (R4) that we know, and no others: a key that is not here refuses the resource, for it might change what the rest means.
 * Extensions may be passed over (that is what tells them from modifiers); `unknown` marks what a rule of its own looks at or refuses.
 */
const text = z.string({ error: 'is not text' }).min(1, { error: 'is empty' })
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: ({ input }) => (input === undefined ? 'is missing' : 'is not a list') }).min(1, { error: 'is an empty list' })
const anything = z.unknown().optional()

const extension = z.looseObject({ url: text })
const element = { id: text.optional(), extension: list(extension).optional() }

const coding = z.strictObject({
  ...element,
  system: text.optional(),
  version: anything,
  code: text.optional(),
  display: anything,
  userSelected: anything,
})
const concept = z.strictObject({ ...element, coding: list(coding).optional(), text: anything })
const identifier = z.strictObject({
  ...element,
  use: anything,
  type: anything,
  system: text.optional(),
  value: text.optional(),
  period: anything,
  assigner: anything,
})
const reference = z.strictObject({
  ...element,
  reference: text.optional(),
  type: text.optional(),
  identifier: identifier.optional(),
  display: anything,
})
const period = z.strictObject({ ...element, start: text.optional(), end: text.optional() })

const actor = z.strictObject({ ...element, role: concept, reference })

/** Written out, since it holds itself. */
export interface Provision extends z.infer<typeof flatProvision> {
  readonly provision?: readonly Provision[] | undefined
}

const flatProvision = z.strictObject({
  ...element,
  modifierExtension: list(extension).optional(),
  type: z.enum(['permit', 'deny'], { error: 'is neither permit nor deny' }).optional(),
  period: period.optional(),
  actor: list(actor).optional(),
  action: list(concept).optional(),
  securityLabel: list(coding).optional(),
  purpose: list(coding).optional(),
  class: list(coding).optional(),
  code: anything,
  dataPeriod: anything,
  data: anything,
})

const provision: z.ZodType<Provision> = flatProvision.extend({ provision: z.lazy(() => list(provision).optional()) })

const statuses = ['draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error'] as const

export const consentSchema = z.strictObject({
  resourceType: z.literal('Consent', { error: 'is not Consent' }),
  id: z
    .string()
    .regex(/^[A-Za-z0-9\-.]{1,64}$/, { error: 'is not an id: one to 64 letters, digits, dashes and dots' })
    .optional(),
  meta: z.looseObject({ profile: z.array(z.string()).optional() }).optional(),
  implicitRules: anything,
  language: anything,
  text: anything,
  contained: anything,
  extension: list(extension).optional(),
  modifierExtension: anything,
  identifier: list(identifier).optional(),
  status: z.enum(statuses, { error: 'is missing, or not a status of Consent' }),
  scope: concept,
  category: list(concept),
  patient: reference.optional(),
  dateTime: text.optional(),
  performer: list(reference).optional(),
  organization: anything,
  sourceAttachment: anything,
  sourceReference: anything,
  policy: list(z.strictObject({ ...element, authority: anything, uri: text.optional() })).optional(),
  policyRule: concept.optional(),
  verification: list(z.strictObject({ ...element, verified: z.boolean(), verifiedWith: anything, verificationDate: anything })).optional(),
  provision: provision.optional(),
})

export type ConsentResource = z.infer<typeof consentSchema>
export type Concept = z.infer<typeof concept>
export type Coding = z.infer<typeof coding>
export type Reference = z.infer<typeof reference>
export type Extension = z.infer<typeof extension>
