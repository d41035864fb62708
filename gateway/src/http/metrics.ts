import { Counter, Histogram, type Registry } from 'prom-client'

export interface HttpMetrics {
  answered(labels: { route: string; method: string; status: number; elapsedMs: number }): void
  /** An operation was not begun, since too many of its caller's were under way. */
  refusedInFlight(): void
}

/** Labels are patterns of routes and codes alone: no path, no caller, no person. */
export function createHttpMetrics(registry: Registry): HttpMetrics {
  const labelNames = ['route', 'method', 'status'] as const
  const requests = new Counter({ name: 'crisis_record_http_requests_total', help: 'Requests answered', labelNames, registers: [registry] })
  const seconds = new Histogram({
    name: 'crisis_record_http_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const inFlight = new Counter({
    name: 'crisis_record_http_in_flight_refused_total',
    help: 'Operations refused since too many of the same caller were under way',
    registers: [registry],
  })
  return {
    answered({ route, method, status, elapsedMs }) {
      requests.inc({ route, method, status: String(status) })
      seconds.observe({ route }, elapsedMs / 1000)
    },
    refusedInFlight: () => inFlight.inc(),
  }
}
