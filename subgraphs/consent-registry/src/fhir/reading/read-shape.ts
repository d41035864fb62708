import type { z } from 'zod'
import { elementPath, type Faults } from '../element-fault.js'
import { type ConsentResource, consentSchema } from './consent-schema.js'

/** Reads the shape of a Consent. Whatever is not known by name refuses it. */
export function readShape(resource: unknown, faults: Faults): ConsentResource | null {
  const parsed = consentSchema.safeParse(resource)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) for (const [path, message] of said(issue)) faults.add(elementPath('Consent', path), message)
  return null
}

function said(issue: z.core.$ZodIssue): (readonly [readonly PropertyKey[], string])[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) => [[...issue.path, key], 'is not an element we can read here, and might change what the rest means'] as const,
    )
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.startsWith('Invalid input'))
    return [[issue.path, 'is missing']]
  return [[issue.path, issue.message.startsWith('Invalid input') ? 'is missing, or not what this element holds' : issue.message]]
}
