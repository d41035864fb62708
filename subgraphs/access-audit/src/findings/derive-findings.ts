import type { AuthorisedEntry } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from '../records/chain.js'
import { type AwaitedPermit, isSelfRelied, permitsReliedOn } from './awaited-permits.js'
import type { SampleEmergencies } from './emergency-sample.js'
import type { Finding, FindingKind, ReviewOfFinding } from './finding.js'
import { type LiftedRefusal, profitsFrom } from './lifted-refusals.js'
import { londonDay } from './london-day.js'

/** What the sharing agreement says of reviews. */
export interface ReviewTerms {
  readonly etreatOneIn: number
  readonly selfReliedHours: number
}

export interface Derivation {
  /** ODS code of the audit, with which ids begin. */
  readonly odsCode: string
  readonly terms: ReviewTerms
  readonly sample: SampleEmergencies
}

/** What a look may turn out to have been prepared by; both by the id of the statement. */
export interface Awaited {
  readonly permits: ReadonlyMap<string, AwaitedPermit>
  readonly lifted: ReadonlyMap<string, LiftedRefusal>
}

/** What one look gives a privacy officer to look at. */
export function findingsIn(
  { entry, sequence, recordedAt }: ChainedEntry,
  awaited: Awaited,
  { odsCode, terms, sample }: Derivation,
): readonly Finding[] {
  if (entry.kind !== 'AUTHORISED' || entry.person === undefined) return []
  const { caller, person, purpose, requestId, alerts = [] } = entry
  const day = londonDay(recordedAt)
  const found = (kind: FindingKind, statement?: { readonly id: string; readonly recorder: string }): Finding => ({
    id: `${odsCode}:${String(sequence)}.${kind}${statement === undefined ? '' : `.${statement.id}`}`,
    kind,
    sequence,
    nhsNumber: person,
    requestId,
    foundAt: recordedAt,
    callerReference: caller.reference,
    callerName: caller.name ?? null,
    role: caller.role,
    organisation: caller.organisation,
    purpose,
    day,
    statementId: statement?.id ?? null,
    recorder: statement?.recorder ?? null,
  })
  const since = (then: Date) => ({ ms: recordedAt.getTime() - then.getTime(), withinHours: terms.selfReliedHours })
  const selfRelied = permitsReliedOn(entry)
    .flatMap((id) => awaited.permits.get(id) ?? [])
    .filter((permit) => isSelfRelied(permit, caller, since(permit.recordedAt)))
  const lifted = [...awaited.lifted.values()].filter((refusal) => profitsFrom(refusal, entry, since(refusal.liftedAt)))
  return [
    ...[...new Set(alerts)].map((alert) => found(alert)),
    ...selfRelied.map(({ statementId: id, recorder }) => found('SELF_RELIED_PERMIT', { id, recorder })),
    ...lifted.map(({ statementId: id, lifter }) => found('LIFTED_REFUSAL', { id, recorder: lifter })),
    ...(isEmergencyLook(entry) && sample({ caller: caller.reference, person, day }, terms.etreatOneIn) ? [found('ETREAT_SAMPLE')] : []),
  ]
}

function isEmergencyLook({ purpose, categoriesAsked }: AuthorisedEntry): boolean {
  return purpose === 'ETREAT' && categoriesAsked.length > 0
}

export function reviewIn({ entry, recordedAt }: ChainedEntry): ReviewOfFinding | undefined {
  if (entry.kind !== 'EVENT' || entry.event !== 'FINDING_REVIEWED' || entry.caller === undefined) return undefined
  const [finding] = entry.subjects.filter(({ type }) => type === 'FINDING')
  const outcome = entry.facts['outcome']
  if (finding === undefined || typeof outcome !== 'string') return undefined
  const { reference: reviewer, name } = entry.caller
  return { findingId: finding.id, outcome, requestId: entry.requestId, reviewedAt: recordedAt, reviewer, reviewerName: name ?? null }
}
