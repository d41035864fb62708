import type { About } from './about.js'
import { labelsOfText } from './labels-of-text.js'
import { plainText } from './plain-text.js'

/** Inward codes use no C, I, K, M, O or V, which tells them from a dose such as 5MG. */
const postcode = /\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}\b/

/**
 * Refuses a free text that holds what it may not. Where somebody is has a place of its own, which is withheld of a restricted person while the text around it is
 * not; and what somebody said in confidence can only be taken where it can be labelled.
 */
export function checkFreeText(
  { faults, allowed }: Pick<About, 'faults' | 'allowed'>,
  texts: Readonly<Record<string, string | null | undefined>>,
): void {
  for (const [element, text] of Object.entries(texts)) {
    if (text !== null && text !== undefined && postcode.test(plainText(text)))
      faults.add(element, 'holds a postcode: an address stands in no free text, since it may have to be withheld')
    if (!allowed.includes('THIRD_PARTY') && labelsOfText([text], ['THIRD_PARTY']).length > 0)
      faults.add(element, 'tells what was said in confidence, which items of this agency have no label for')
  }
}
