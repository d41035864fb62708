import { createTurns, Gauge, type ServiceDeps } from '@crisis-record/subgraph-kit'
import { createEmergencySample } from './emergency-sample.js'
import type { ReviewTerms } from './derive-findings.js'
import { createFindingWorker, type FindingWorker } from './finding-worker.js'
import type { ReviewDesk } from './review-finding.js'

/** Findings, kept up with the chain for as long as the worker runs, and what reviews them. */
export interface FollowedFindings {
  readonly worker: FindingWorker
  readonly desk: ReviewDesk
}

/** Without an agreement, which is in tests alone, everything is reviewed. */
const everything: ReviewTerms = { etreatOneIn: 1, selfReliedHours: 168 }

export function createFindings(
  options: Pick<ServiceDeps, 'dataSource' | 'agreement' | 'metrics' | 'clock' | 'log'> &
    Pick<ReviewDesk, 'reader' | 'writer'> & { readonly odsCode: string; readonly samplingKey: string },
): FollowedFindings {
  const { dataSource, agreement, metrics, clock, log, reader, writer, odsCode, samplingKey } = options
  const sample = createEmergencySample(samplingKey)
  const behind = new Gauge({
    name: 'crisis_record_audit_findings_behind',
    help: 'Entries of the chain that findings have not been derived from yet.',
    registers: [metrics],
  })
  const worker = createFindingWorker({
    dataSource,
    derivation: () => ({ odsCode, sample, terms: agreement()?.review ?? everything }),
    log,
    onTurn: (entries) => behind.set(entries),
  })
  return { worker, desk: { dataSource, worker, reader, writer, clock, log, inTurn: createTurns({ atOnce: 1 }) } }
}
