import type { AuditedDecision, AuthorisedEntry } from '@crisis-record/subgraph-kit'

/**
 * The decisions that opened something asked for: of its category; or of labelled items, which come unasked with whatever was opened at the same
 * agency.
 */
export function openedBy({ categoriesAsked, decisions }: AuthorisedEntry): readonly AuditedDecision[] {
  const asked = new Set<string>(categoriesAsked)
  const permitted = decisions.filter(({ outcome }) => outcome === 'PERMIT')
  const fields = permitted.filter(({ category, items }) => items !== true && asked.has(category))
  const sources = new Set(fields.map(({ source }) => source))
  return [...fields, ...permitted.filter(({ items, source }) => items === true && sources.has(source))]
}
