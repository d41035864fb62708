import type { Category } from '@crisis-record/contract'
import { plainText } from './plain-text.js'

/** Words in the name of a service, or of somebody’s role there, that tell what a person goes there for. In a text they would tell of less. */
const words: readonly (readonly [Category, RegExp])[] = [
  ['SUBSTANCE_USE', /\b(?:addictions?|alcohol(?:ics)?|drugs?|narcotics|recovery (?:key)?worker|substances?)\b/i],
  ['SEXUAL_HEALTH', /\b(?:fertility|genitourinary|sexual)\b/i],
  ['DOMESTIC_ABUSE', /\bdomestic\b/i],
]

/** The labels that items of this agency can have, of which one of these names tells. One too many withholds a little more, one too few would tell. */
export function labelsOfServices(names: readonly (string | null | undefined)[], allowed: readonly Category[]): Category[] {
  const said = names.map((name) => plainText(name ?? ''))
  return words
    .filter(([category, word]) => allowed.includes(category) && said.some((name) => word.test(name)))
    .map(([category]) => category)
}
