import { type AuditEntry, auditEntry } from '@crisis-record/subgraph-kit'

/** An entry that can be kept as it is, or undefined. */
export function parseEntry(raw: unknown): AuditEntry | undefined {
  const parsed = auditEntry.safeParse(raw)
  return parsed.success && storable(parsed.data) ? parsed.data : undefined
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair: one such text would fail the commit of everybody's entries. */
function storable(value: unknown): boolean {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value)
  if (value === null || typeof value !== 'object') return true
  return Object.values(value).every(storable)
}
