import { categories } from '@crisis-record/contract'
import { openRecord, operationName, partOperations } from '../../records/operations.js'
import type { HistoryEntry } from './use-history.js'

const opening = operationName(openRecord)
const parts: ReadonlySet<string> = new Set(Object.values(partOperations).map(operationName))

/** Parts of a record whose opening is on an older page are one look where they were asked for within moments. */
const togetherMs = 30_000

/**
 * Entries newest first, as they are read: a record opened is one look, though each kind of agency was asked by an operation of its own.
 * It began with the operation that opens a record, and asked for what its parts did; the next opening is another look, however soon. A part
 * asked for again later (a retry) is a look of its own, as is anything that is no part. Whoever is not named is never taken for somebody
 * else who is not. Pure; nothing is left out.
 */
export function foldLooks(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const looks: HistoryEntry[] = []
  for (const entry of entries) {
    const index = looks.findLastIndex((look) => isSame(look, entry))
    const look = looks[index]
    if (look === undefined || !continues(look, entry)) looks.push(entry)
    else
      looks[index] = {
        ...entry,
        categories: union(entry.categories, look.categories),
        openedByOverride: union(entry.openedByOverride, look.openedByOverride),
      }
  }
  return looks
}

/** Whether the later one, by the same member of staff, belongs to what the earlier one began. */
function continues(later: HistoryEntry, earlier: HistoryEntry): boolean {
  if (!parts.has(later.operation)) return false
  if (earlier.operation !== opening && !parts.has(earlier.operation)) return false
  return Date.parse(later.recordedAt) - Date.parse(earlier.recordedAt) <= togetherMs
}

function isSame(one: HistoryEntry, other: HistoryEntry): boolean {
  return (
    one.staffName !== null &&
    one.staffName === other.staffName &&
    one.role === other.role &&
    one.organisation === other.organisation &&
    one.purpose === other.purpose
  )
}

/** In the order of the vocabulary, as each entry has them. */
function union(one: readonly string[], other: readonly string[]): string[] {
  return categories.filter((category) => one.includes(category) || other.includes(category))
}
