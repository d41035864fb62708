import type { AuditEntry, AuthorisedEntry } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from '../records/chain.js'
import { openedBy } from './opened-decisions.js'

/**
 * A statement recorded not long ago that neither its recorder nor a colleague of theirs has relied on yet, whoever else has. Whether it permits
 * shows when it is relied on: a refusal never is.
 */
export interface AwaitedPermit {
  readonly statementId: string
  /** Reference and organisation of who recorded it. */
  readonly recorder: string
  readonly organisation: string
  readonly recordedAt: Date
}

const recording: ReadonlySet<string> = new Set(['STATEMENT_RECORDED', 'CONSENT_IMPORTED'])

export function permitsRecordedBy({ entry, recordedAt }: ChainedEntry): readonly AwaitedPermit[] {
  if (entry.kind !== 'EVENT' || !recording.has(entry.event) || entry.caller === undefined) return []
  const { reference: recorder, organisation } = entry.caller
  return entry.subjects
    .filter(({ type, became }) => type === 'STATEMENT' && became === 'RECORDED')
    .map(({ id: statementId }) => ({ statementId, recorder, organisation, recordedAt }))
}

const bySomebodysWord: ReadonlySet<string> = new Set(['EXPLICIT_CONSENT', 'BEST_INTERESTS'])

/** The statements that permitted something that was asked for. */
export function permitsReliedOn(entry: AuditEntry): readonly string[] {
  if (entry.kind !== 'AUTHORISED') return []
  const relied = openedBy(entry).filter(({ reason }) => bySomebodysWord.has(reason))
  return [...new Set(relied.flatMap(({ statements }) => statements))]
}

/** Relied on by whoever recorded it, or a colleague of theirs, this soon: it may have been recorded to be relied on. */
export function isSelfRelied(permit: AwaitedPermit, by: AuthorisedEntry['caller'], elapsed: { ms: number; withinHours: number }): boolean {
  return (by.reference === permit.recorder || by.organisation === permit.organisation) && elapsed.ms <= elapsed.withinHours * 3_600_000
}
