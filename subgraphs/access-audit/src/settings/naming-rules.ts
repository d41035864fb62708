import { parse } from 'yaml'
import { z } from 'zod'
import type { NamingRules } from '../records/names-for-person.js'

const namingFile = z.strictObject({
  named: z.strictObject({ roles: z.array(z.string().min(1)) }),
  exempt: z.strictObject({ organisations: z.array(z.string().min(1)), callers: z.array(z.string().min(1)) }),
})

/** YAML; see names-for-person.yaml beside this package's README for an example. */
export function parseNamingRules(text: string): { readonly value: NamingRules } | { readonly faults: readonly string[] } {
  let raw: unknown
  try {
    raw = parse(text)
  } catch {
    return { faults: ['is not YAML'] }
  }
  const parsed = namingFile.safeParse(raw)
  if (parsed.success) return { value: parsed.data }
  return { faults: parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`) }
}
