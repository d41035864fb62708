import type { AuthorisedEntry } from '@crisis-record/subgraph-kit'
import type { ChainedEntry } from '../records/chain.js'
import { type AwaitedPermit, isSelfRelied, permitsReliedOn } from './awaited-permits.js'
import type { SampleEmergencies } from './emergency-sample.js'
import type { Finding, FindingKind, ReviewOfFinding } from './finding.js'
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

/** What one look gives a privacy officer to look at. `awaited`: by id, the permits nobody had relied on before it. */
export function findingsIn(
  { entry, sequence, recordedAt }: ChainedEntry,
  awaited: ReadonlyMap<string, AwaitedPermit>,
  { odsCode, terms, sample }: Derivation,
): readonly Finding[] {
  if (entry.kind !== 'AUTHORISED' || entry.person === undefined) return []
  const { caller, person, purpose, requestId, alerts = [] } = entry
  const day = londonDay(recordedAt)
  const found = (kind: FindingKind, permit?: AwaitedPermit): Finding => ({
    id: `${odsCode}:${String(sequence)}.${kind}${permit === undefined ? '' : `.${permit.statementId}`}`,
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
    statementId: permit?.statementId ?? null,
    recorder: permit?.recorder ?? null,
  })
  const selfRelied = permitsReliedOn(entry)
    .flatMap((id) => awaited.get(id) ?? [])
    .filter((permit) =>
      isSelfRelied(permit, caller, { ms: recordedAt.getTime() - permit.recordedAt.getTime(), withinHours: terms.selfReliedHours }),
    )
  return [
    ...[...new Set(alerts)].map((alert) => found(alert)),
    ...selfRelied.map((permit) => found('SELF_RELIED_PERMIT', permit)),
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
