import type { AuditEntry, Criteria } from './use-audit-search.js'

/** A record is opened by several operations, one for each kind of agency: those just before and after the one that was pointed out. */
const beforeMs = 30_000
const afterMs = 60_000

interface PointedOut {
  readonly nhsNumber: string
  readonly callerReference: string
  readonly foundAt: string
}

/** Where the operations of one opening are to be looked for. */
export function aroundOpening({ nhsNumber, foundAt }: PointedOut): Criteria {
  const at = Date.parse(foundAt)
  return { nhsNumber, from: new Date(at - beforeMs).toISOString(), to: new Date(at + afterMs).toISOString() }
}

/** Of what was found there, what this member of staff did, with how it ended: what ended says nothing of who began it. Pure. */
export function ofCaller(entries: readonly AuditEntry[], { callerReference }: Pick<PointedOut, 'callerReference'>): readonly AuditEntry[] {
  const own = new Set(entries.filter((entry) => entry.callerReference === callerReference).map(({ requestId }) => requestId))
  return entries.filter(({ requestId }) => own.has(requestId))
}
