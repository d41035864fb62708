import { z } from 'zod'
import { parseNhsNumber } from '../nhs-number.js'

/** Of one message: enough that a whole population is told of in minutes, few enough that none takes long. */
export const mostPeopleTold = 250

const nhsNumber = z.string().refine((raw) => parseNhsNumber(raw) === raw)

/**
 * What the person register tells the consent registry of one NHS number: all of it as it stands, never what changed, so that told twice
 * or out of order the latest alone counts.
 */
export const personTold = z.strictObject({
  nhsNumber,
  /** Rises with every change of this number. */
  version: z.number().int().positive(),
  /** Null: nobody is known by this number. */
  person: z
    .strictObject({
      /** Kept as a keyed digest alone. */
      familyName: z.string().max(1000),
      dateOfBirth: z.iso.date(),
      restricted: z.boolean(),
      deceasedOn: z.iso.date().nullable(),
    })
    .nullable(),
  /** The number that replaced this one, or null. */
  survivingNhsNumber: nhsNumber.nullable(),
})
export type PersonTold = z.infer<typeof personTold>

/** Body of `POST /people`. Each number once. */
export const peopleTold = z.strictObject({
  people: z
    .array(personTold.refine((told) => told.survivingNhsNumber !== told.nhsNumber))
    .min(1)
    .max(mostPeopleTold)
    .refine((people) => new Set(people.map((told) => told.nhsNumber)).size === people.length),
})
export type PeopleTold = z.infer<typeof peopleTold>

/** The answer, once everything taken is kept. */
export const peopleTaken = z.object({
  /** How many were news. What was known already, or is older than what is known, changes nothing and needs not be told again. */
  taken: z.number().int().nonnegative(),
  /**
   * Those of whom a later version was known than told. Where its sender has none later, the sender has gone back in time: it was restored from
   * a backup.
   */
  ahead: z.array(z.object({ nhsNumber, version: z.number().int().positive() })),
})
export type PeopleTaken = z.infer<typeof peopleTaken>
