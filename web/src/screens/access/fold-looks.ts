import type { HistoryEntry } from './use-history.js'

/** The parts of a record are asked for one after another within moments of its opening. */
const togetherMs = 30_000

/**
 * Entries newest first, as they are read: a record opened is one look, though each kind of agency was asked by an operation of its own.
 * Entries of one member of staff, acting alike, with no half minute between them, are one: it began with the first, and asked for what they
 * all did. Whoever is not named is never taken for somebody else who is not. Pure; nothing is left out.
 */
export function foldLooks(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const looks: HistoryEntry[] = []
  for (const entry of entries) {
    const index = looks.findLastIndex((look) => isSame(look, entry))
    const look = looks[index]
    if (look === undefined || Date.parse(look.recordedAt) - Date.parse(entry.recordedAt) > togetherMs) looks.push(entry)
    else looks[index] = { ...entry, categories: [...new Set([...entry.categories, ...look.categories])] }
  }
  return looks
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
