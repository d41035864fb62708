import { createHash } from 'node:crypto'

/**
 * A local id that shows neither whose item it is nor when it was made, and is the same at every seeding: `CP-5f0c…e1-01`.
 * The ordinal comes last, so that items recorded at one moment sort alike for everybody.
 */
export function seedId(prefix: string, nhsNumber: string, ordinal: number): string {
  const hash = createHash('sha256').update(`${prefix}\n${nhsNumber}`).digest('hex').slice(0, 16)
  return `${prefix}-${hash}-${String(ordinal).padStart(2, '0')}`
}
