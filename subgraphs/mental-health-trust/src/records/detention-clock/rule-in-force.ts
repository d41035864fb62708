import type { PlaceOfSafetySection } from './detention-record.js'
import type { DetentionRule } from './detention-rules.js'
import { londonDay } from './london-time.js'

/** The rule a detention that began then falls under: of those in force on that day in London, the one that came last. */
export function ruleInForce(rules: readonly DetentionRule[], section: PlaceOfSafetySection, began: Date): DetentionRule | undefined {
  const day = londonDay(began)
  return rules
    .filter((rule) => rule.section === section && rule.from !== null && rule.from <= day && (rule.until === null || day < rule.until))
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
    .at(-1)
}
