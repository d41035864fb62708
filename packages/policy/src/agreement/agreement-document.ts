import { agencyKinds, capabilities, categories, parseOdsCode, purposes, roles } from '@crisis-record/contract'
import { z } from 'zod'
import { bases } from './agreement.js'

/** A word of one of the closed vocabularies; the message lists them, since that is what the reader needs next. */
function oneOf<const Words extends readonly [string, ...string[]]>(words: Words, what: string) {
  const remedy = `write one of ${words.join(', ')}`
  return z.enum(words, {
    error: ({ input }) => (input === undefined ? `is missing: ${remedy}` : `${quoted(input)} is not ${what}: ${remedy}`),
  })
}

function text(what: string) {
  return z
    .string({ error: ({ input }) => (input === undefined ? `is missing: write ${what}` : `is not text: write ${what}, in quotes`) })
    .min(1, { error: `is empty: write ${what}` })
}

function quoted(input: unknown): string {
  return typeof input === 'object' ? 'this' : JSON.stringify(input).slice(0, 60)
}

function wholeNumber(what: string, least: number, most: number) {
  const error = `is missing or not a whole number from ${String(least)} to ${String(most)}: write ${what}`
  return z.int({ error }).min(least, { error }).max(most, { error })
}

const yesOrNo = z.boolean({ error: 'is not true or false: write one of them' }).default(false)
const odsCode = text('an ODS code').refine((raw) => parseOdsCode(raw) !== undefined, {
  error: 'is not an ODS code: write three to ten capital letters and digits',
})
const formerName = text('the former name').regex(/^[A-Z][A-Z0-9_]*$/, {
  error: 'is not the name of a category: write capitals, digits and underscores',
})

const categoryTerms = z.strictObject({
  basis: oneOf(bases, 'a basis'),
  quiet: yesOrNo,
  overridable: yesOrNo,
  sealable: yesOrNo,
  formerly: z.array(formerName).default([]),
})

const roleEntry = z.strictObject({
  purposes: z.array(oneOf(purposes, 'a purpose')).min(1, { error: 'is empty: name at least one purpose' }),
  basis: oneOf(bases, 'a basis'),
  /** Categories, and names of groups of them. */
  ceiling: z.array(text('a category or the name of a group')),
  without: z.array(oneOf(categories, 'a category')).default([]),
  may: z.array(oneOf(capabilities, 'something a role may do')).default([]),
})

const organisation = z.strictObject({
  odsCode,
  partOf: odsCode.optional(),
  succeededBy: odsCode.optional(),
})

const groupName = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'is not a name for a group: write small letters, digits and dashes' })

/** The sharing agreement as it is written. What the parts must be to each other is in agreement-checks.ts. */
export const agreementDocument = z.strictObject({
  version: text('the version'),
  name: text('the name of the agreement'),
  override: z.strictObject({
    minutes: z
      .int({ error: 'is missing or not a whole number: write the minutes an override lasts, 1 to 240' })
      .min(1, { error: 'is too short: an override lasts 1 to 240 minutes' })
      .max(240, { error: 'is too long: an override lasts 1 to 240 minutes' }),
    justificationHours: wholeNumber('the hours within which an override is justified in writing', 1, 72),
    mostPerHour: wholeNumber('how many overrides one member of staff may open in an hour', 1, 100),
    /** What is offered to choose from, by name; single categories may be chosen as well. */
    groups: z.record(groupName, z.array(oneOf(categories, 'a category')).min(1, { error: 'is empty: name categories' })),
  }),
  review: z.strictObject({
    etreatOneIn: wholeNumber('one in how many emergency looks is reviewed', 1, 1000),
    selfReliedHours: wholeNumber('the hours within which a permit relied on by its recorder is reviewed', 1, 168),
  }),
  /** Who works where: kind of organisation → roles. A preview tells of each role in each. */
  organisationTypes: z.record(groupName, z.array(oneOf(roles, 'a role')).min(1, { error: 'is empty: name roles' })),
  categories: z.record(oneOf(categories, 'a category'), categoryTerms),
  quietKinds: z.array(oneOf(agencyKinds, 'a kind of agency')),
  organisations: z.array(organisation).default([]),
  groups: z.record(groupName, z.array(oneOf(categories, 'a category'))).default({}),
  roles: z.partialRecord(oneOf(roles, 'a role'), z.array(roleEntry).min(1, { error: 'is empty: say for which purposes' })),
})

export type AgreementDocument = z.infer<typeof agreementDocument>
