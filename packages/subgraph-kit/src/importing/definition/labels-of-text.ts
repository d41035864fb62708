import type { Category } from '@crisis-record/contract'
import { itemLabelsFor } from '../../items/item-label-codes.js'
import { plainText } from './plain-text.js'

/** To be counted up with every change of these words: what was imported under others is then labelled anew. */
export const tellTaleVersion = '2026-11-3'

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
  ['POLICE_CONTACT', /\b(?:police (?:station|cell|bail|caution)s?|custody|arrest(?:ed)?|on bail|convict(?:ed|ion)s?|probation|prison)\b/i],
]

/**
 * By which a text tells so only where it says what has happened. A plan says what should: "please do not call the police" is no contact with them, and
 * withholding a plan for it would keep from staff what the person asked of them.
 */
const tellTaleOfEvents: typeof tellTale = [['POLICE_CONTACT', /\b(?:police\w*|constable)\b/i]]

/** Whether a text says what has happened, or what should. */
export type TextOf = 'EVENTS' | 'WISHES'

/** The labels that items of this agency can have, of which one of these texts tells. */
export function labelsOfText(
  texts: readonly (string | null | undefined)[],
  allowed: readonly Category[],
  of: TextOf = 'EVENTS',
): Category[] {
  const said = texts.filter((text) => text !== null && text !== undefined).map(plainText)
  const found = [
    ...itemLabelsFor(said.map((display) => ({ system: '', code: '', display }))),
    ...[...tellTale, ...(of === 'EVENTS' ? tellTaleOfEvents : [])]
      .filter(([, words]) => said.some((text) => words.test(text)))
      .map(([category]) => category),
  ]
  return [...new Set(found)].filter((category) => allowed.includes(category)).sort()
}
