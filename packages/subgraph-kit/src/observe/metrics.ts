import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { RefusalReason } from '../trust/refused.js'

/** What is counted. Labels come from fixed lists and from the schema alone: no person, no caller. */
export interface Metrics {
  readonly registry: Registry
  refused(reason: RefusalReason): void
  withheld(field: string): void
  failed(code: string): void
  answered(status: number, seconds: number): void
}

export function createMetrics(defaults: Record<string, string>): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels(defaults)
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const refusals = new Counter({
    name: 'crisis_record_refusals_total',
    help: 'Requests whose credentials did not hold.',
    labelNames: ['reason'],
    registers,
  })
  const withheld = new Counter({
    name: 'crisis_record_withheld_total',
    help: 'Fields asked for and withheld by the guard.',
    labelNames: ['field'],
    registers,
  })
  const failures = new Counter({ name: 'crisis_record_errors_total', help: 'Errors answered, by code.', labelNames: ['code'], registers })
  const durations = new Histogram({
    name: 'crisis_record_request_seconds',
    help: 'Time from request to answer.',
    labelNames: ['status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  return {
    registry,
    refused: (reason) => refusals.inc({ reason }),
    withheld: (field) => withheld.inc({ field }),
    failed: (code) => failures.inc({ code }),
    answered: (status, seconds) => durations.observe({ status }, seconds),
  }
}
