import { type AuditEntry, authorisedEntry, completedEntry, type EventEntry, eventEntry, refusedEntry } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

const gatewayEntry = z.discriminatedUnion('kind', [authorisedEntry, completedEntry, refusedEntry])

/** An entry of the gateway that can be kept as it is, or undefined. Events are not the gateway's to make. */
export function parseEntry(raw: unknown): AuditEntry | undefined {
  return kept(gatewayEntry, raw)
}

/** An event that can be kept as it is, or undefined. What becomes of the audit's own findings the audit alone can tell. */
export function parseEvent(raw: unknown): EventEntry | undefined {
  const event = kept(eventEntry, raw)
  return event?.event === 'FINDING_REVIEWED' ? undefined : event
}

function kept<T extends AuditEntry>(shape: z.ZodType<T>, raw: unknown): T | undefined {
  const parsed = shape.safeParse(raw)
  return parsed.success && storable(parsed.data) ? parsed.data : undefined
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair: one such text would fail the commit of everybody's entries. */
function storable(value: unknown): boolean {
  if (typeof value === 'string') return !/\0|\p{Surrogate}/u.test(value)
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([name, member]) => storable(name) && storable(member))
}
