import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A setting that names a file, read and made into what it holds. What is wrong with it is reported beside all other faults. */
export function fileSetting<T>(
  read: (text: string, path: string) => { readonly value: T } | { readonly faults: readonly string[] },
): z.ZodType<T, string> {
  return z
    .string()
    .min(1)
    .transform((path, context): T => {
      let text: string
      try {
        text = readFileSync(path, 'utf8')
      } catch {
        context.addIssue({ code: 'custom', message: `the file ${path} cannot be read` })
        return z.NEVER
      }
      const outcome = read(text, path)
      if ('value' in outcome) return outcome.value
      for (const message of outcome.faults) context.addIssue({ code: 'custom', message: `${path}: ${message}` })
      return z.NEVER
    })
}
