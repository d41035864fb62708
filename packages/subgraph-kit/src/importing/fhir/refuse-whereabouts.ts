import type { Faults } from './element-fault.js'

/** Inward codes use no C, I, K, M, O or V, which tells them from a dose such as 5MG. */
const postcode = /\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}\b/

/**
 * Refuses a free text with a postcode in it. Where somebody is has a place of its own, which is withheld of a restricted person; the text around it is not.
 */
export function refuseWhereabouts(faults: Faults, texts: Readonly<Record<string, string | null | undefined>>): void {
  for (const [element, text] of Object.entries(texts))
    if (text !== null && text !== undefined && postcode.test(text))
      faults.add(element, 'holds a postcode: an address stands in no free text, since it may have to be withheld')
}
