import { Counter, type ServiceDeps } from '@crisis-record/subgraph-kit'

/** What is counted of overrides. No person, caller nor organisation in any label. */
export interface OverrideMetrics {
  opened(): void
  /** Refused, since the caller opened as many as an hour allows. */
  limited(): void
  escalated(): void
  /** Opened while many others were, by one organisation or by all together. */
  burst(by: 'ORGANISATION' | 'ALL'): void
}

export function createOverrideMetrics(metrics: ServiceDeps['metrics']): OverrideMetrics {
  const registers = [metrics]
  const opened = new Counter({ name: 'crisis_record_overrides_opened_total', help: 'Overrides opened.', registers })
  const limited = new Counter({
    name: 'crisis_record_overrides_limited_total',
    help: 'Overrides refused: too many in an hour by one caller.',
    registers,
  })
  const escalated = new Counter({
    name: 'crisis_record_overrides_escalated_total',
    help: 'Overrides whose justification was not written in time.',
    registers,
  })
  const bursts = new Counter({
    name: 'crisis_record_overrides_burst_total',
    help: 'Overrides opened while many others were within minutes, by one organisation or by all.',
    labelNames: ['by'],
    registers,
  })
  return {
    opened: () => opened.inc(),
    limited: () => limited.inc(),
    escalated: () => escalated.inc(),
    burst: (by) => bursts.inc({ by }),
  }
}
