import { type AuditEntry, authorisedEntry, completedEntry, eventEntry } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

const gatewayEntry = z.discriminatedUnion('kind', [authorisedEntry, completedEntry])

/** An entry of the gateway that can be kept as it is, or undefined. Events are not the gateway's to make. */
export function parseEntry(raw: unknown): AuditEntry | undefined {
  return kept(gatewayEntry, raw)
}

/** An event that can be kept as it is, or undefined. */
export function parseEvent(raw: unknown): AuditEntry | undefined {
  return kept(eventEntry, raw)
}

function kept(shape: z.ZodType<AuditEntry>, raw: unknown): AuditEntry | undefined {
  const parsed = shape.safeParse(raw)
  return parsed.success && storable(parsed.data) ? parsed.data : undefined
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair: one such text would fail the commit of everybody's entries. */
function storable(value: unknown): boolean {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value)
  if (value === null || typeof value !== 'object') return true
  return Object.values(value).every(storable)
}
