import { hash } from 'node:crypto'

/**
 * A local id that shows neither whose item it is nor when it was made, and is the same at every seeding: `CP-5f0c…e1-01`.
 * The ordinal comes last, so that items recorded at one moment sort alike for everybody.
 */
export function seedId(prefix: string, nhsNumber: string, ordinal: number): string {
  const whose = hash('sha256', `${prefix}\n${nhsNumber}`, 'hex').slice(0, 16)
  return `${prefix}-${whose}-${String(ordinal).padStart(2, '0')}`
}
