import type { Category } from '@crisis-record/contract'
import { itemLabelsFor } from '../../items/item-label-codes.js'

/** To be counted up with every change of these words: what was imported under others is then labelled anew. */
export const tellTaleVersion = '2026-11-1'

/**
 * By which a free text tells of a category narrower than that of the field it stands in, beside the words of the list of codes. A label too many withholds a
 * little more; one too few would tell.
 */
const tellTale: readonly (readonly [Category, RegExp])[] = [
  [
    'SUBSTANCE_USE',
    /\b(?:heroin|crack|cocaine|opi(?:ate|oid)s?|addict\w*|detox\w*|rehab|substance (?:mis)?use|drugs? (?:and|or|&) alcohol)\b/i,
  ],
  ['SUBSTANCE_USE', /\b(?:(?:alcohol|drug) (?:dependen\w+|treatment|service|worker)|recovery service|needle exchange)\b/i],
  ['SEXUAL_HEALTH', /\b(?:hiv|chlamydia\w*|gonorrh\w+|syphilis|genital herpes|sexual health|sexually transmitted|gum clinic)\b/i],
  ['SEXUAL_HEALTH', /\b(?:abortion|termination of pregnancy|gender dysphoria|gender (?:identity|recognition)|ivf)\b/i],
  ['DOMESTIC_ABUSE', /\b(?:domestic (?:abuse|violence)|marac|coercive|refuge|non-molestation|idva)\b/i],
  ['THIRD_PARTY', /\b(?:in (?:strict )?confidence|confidentially|told (?:us|me) privately|without (?:her|his|their) knowledge)\b/i],
  ['POLICE_CONTACT', /\b(?:police\w*|constable|custody|arrest(?:ed)?|probation|prison)\b/i],
]

/** The labels that items of this agency can have, of which one of these texts tells. */
export function labelsOfText(texts: readonly (string | null | undefined)[], allowed: readonly Category[]): Category[] {
  const said = texts.filter((text) => text !== null && text !== undefined)
  const found = [
    ...itemLabelsFor(said.map((display) => ({ system: '', code: '', display }))),
    ...tellTale.filter(([, words]) => said.some((text) => words.test(text))).map(([category]) => category),
  ]
  return [...new Set(found)].filter((category) => allowed.includes(category)).sort()
}
