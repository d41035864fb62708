import { Counter, Histogram, type Registry } from 'prom-client'

/** Counts of how agencies answer. Labels are agencies' codes and fixed words: nothing about people or callers. */
export interface AgencyMetrics {
  answered(agency: string, outcome: 'ANSWERED' | 'UNAVAILABLE' | 'INVALID', elapsedMs: number): void
  /** Items that named another source than the agency they came from. */
  foreignItems(agency: string, count: number): void
  refused(code: string): void
  auditFailed(kind: 'AUTHORISED' | 'COMPLETED' | 'REFUSED'): void
  /** CONTRADICTED: the audit's chain is shorter, or another, than it had signed before. */
  anchored(outcome: 'KEPT' | 'UNAVAILABLE' | 'NOT_WRITTEN' | 'CONTRADICTED'): void
  /** A number asked or looked for that nobody here has. */
  lookupMissed(): void
  /** One more such number, by a caller who asked for many. */
  enumerationSuspected(): void
}

export function createAgencyMetrics(register: Registry): AgencyMetrics {
  const registers = [register]
  const answers = new Counter({
    name: 'gateway_agency_answers_total',
    help: 'Answers of agencies by outcome',
    labelNames: ['agency', 'outcome'],
    registers,
  })
  const durations = new Histogram({
    name: 'gateway_agency_seconds',
    help: 'Time agencies took to answer',
    labelNames: ['agency'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
    registers,
  })
  const foreign = new Counter({
    name: 'gateway_foreign_items_total',
    help: "Items dropped for naming another agency's source",
    labelNames: ['agency'],
    registers,
  })
  const refusals = new Counter({
    name: 'gateway_operations_refused_total',
    help: 'Operations refused, by code',
    labelNames: ['code'],
    registers,
  })
  const audit = new Counter({
    name: 'gateway_audit_failures_total',
    help: 'Audit entries not acknowledged',
    labelNames: ['kind'],
    registers,
  })
  const anchors = new Counter({
    name: 'gateway_audit_anchors_total',
    help: "Signed heads of the audit's chain, kept or not",
    labelNames: ['outcome'],
    registers,
  })
  const misses = new Counter({ name: 'gateway_lookups_missed_total', help: 'NHS numbers asked for that nobody here has', registers })
  const suspicions = new Counter({
    name: 'gateway_enumeration_suspected_total',
    help: 'NHS numbers that nobody here has, asked for by a caller who asked for many of them in a short time',
    registers,
  })
  return {
    answered(agency, outcome, elapsedMs) {
      answers.inc({ agency, outcome })
      durations.observe({ agency }, elapsedMs / 1000)
    },
    foreignItems: (agency, count) => foreign.inc({ agency }, count),
    refused: (code) => refusals.inc({ code }),
    auditFailed: (kind) => audit.inc({ kind }),
    anchored: (outcome) => anchors.inc({ outcome }),
    lookupMissed: () => misses.inc(),
    enumerationSuspected: () => suspicions.inc(),
  }
}
