import type { AuditEntry } from './use-audit-search.js'

/** One line of a trail: an entry, and how the operation that it authorised ended, where the audit says so. */
export interface TrailLine {
  readonly entry: AuditEntry
  readonly completed: AuditEntry | undefined
}

/** Pure: what authorised an operation and what completed it are one line. What completed something that is not listed stands alone. */
export function foldEntries(entries: readonly AuditEntry[]): readonly TrailLine[] {
  const completed = new Map(entries.filter(isCompleted).map((entry) => [entry.requestId, entry]))
  const authorised = new Set(entries.filter(isAuthorised).map(({ requestId }) => requestId))
  return entries
    .filter((entry) => !isCompleted(entry) || !authorised.has(entry.requestId))
    .map((entry) => ({ entry, completed: isAuthorised(entry) ? completed.get(entry.requestId) : undefined }))
}

const isAuthorised = ({ kind }: AuditEntry) => kind === 'AUTHORISED'
const isCompleted = ({ kind }: AuditEntry) => kind === 'COMPLETED'
