import { z } from 'zod'
import { keptFor } from './keeper-mark.js'

/** What a guardian is asked to keep. */
export const guardianRequest = z.object({
  directory: z.string(),
  port: z.number().int(),
  /** Password of the superuser `postgres`, set when the directory is made. */
  password: z.string(),
  /** Remove the directory in the end. */
  temporary: z.boolean(),
  keptFor,
  /** Further server settings, as `-c name=value`. */
  settings: z.record(z.string(), z.string()),
})
export type GuardianRequest = z.infer<typeof guardianRequest>

export const guardianAnswer = z.discriminatedUnion('type', [
  /** What keeps it from being ready. */
  z.object({ type: z.literal('progress'), text: z.string() }),
  z.object({ type: z.literal('ready'), pid: z.number() }),
  z.object({ type: z.literal('failed'), text: z.string() }),
])
export type GuardianAnswer = z.infer<typeof guardianAnswer>
