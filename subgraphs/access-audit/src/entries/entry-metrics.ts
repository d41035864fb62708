import { Counter, Gauge, type ServiceDeps } from '@crisis-record/subgraph-kit'

/** Counts for the operators. Labels are codes of parts and fixed words: nothing about people or callers. */
export interface EntryMetrics {
  /** `kind`: AUTHORISED, COMPLETED, or the name of an event. */
  entry(labels: { readonly sender: string; readonly kind: string; readonly outcome: 'KEPT' | 'CONTRADICTED' | 'UNAVAILABLE' }): void
  uncompleted(count: number): void
}

export function createEntryMetrics(register: ServiceDeps['metrics']): EntryMetrics {
  const registers = [register]
  const entries = new Counter({
    name: 'crisis_record_audit_entries_total',
    help: 'Audit entries received, by sender, kind and outcome.',
    labelNames: ['sender', 'kind', 'outcome'],
    registers,
  })
  const uncompleted = new Gauge({
    name: 'crisis_record_audit_uncompleted',
    help: 'Operations of the last day that were authorised some minutes ago and of which nothing further was heard.',
    registers,
  })
  return { entry: (labels) => entries.inc(labels), uncompleted: (count) => uncompleted.set(count) }
}
