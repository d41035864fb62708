import { createHmac } from 'node:crypto'
import { familyKey } from './family-key.js'

/**
 * What the registry compares to raise an alert, and can tell nobody: keyed digests, the key being kept outside its store. A copy of the store
 * says of no one what they are called, nor which member of staff is which patient.
 */
export interface AlertDigests {
  /** Undefined where the name has no letters. */
  familyName(name: string): string | undefined
  nhsNumber(nhsNumber: string): string
}

export function createAlertDigests(salt: string): AlertDigests {
  // Of its own, so that a digest is never a caller reference.
  const key = createHmac('sha256', salt).update('crisis-record alerts').digest()
  const digest = (...text: string[]) => createHmac('sha256', key).update(JSON.stringify(text)).digest('base64url').slice(0, 22)
  return {
    familyName(name) {
      const letters = familyKey(name)
      return letters === '' ? undefined : digest('family name', letters)
    },
    nhsNumber: (nhsNumber) => digest('number', nhsNumber),
  }
}
