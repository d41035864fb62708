import autocannon from 'autocannon'
import { operation, people } from './workload/operation.js'

export interface Measurement {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers that were not 200, or that lacked what W1 asks for. */
  readonly wrong: number
}

const bodies = people.map((nhsNumber) => JSON.stringify({ operationName: 'Record', query: operation, variables: { nhsNumber } }))

/** One answer before any is counted. @throws Error with its beginning, if it is not what W1 asks for */
export async function checkAnswer(options: { url: string; headers: Record<string, string> }): Promise<void> {
  const answer = await fetch(options.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options.headers },
    body: bodies[0] ?? '',
  })
  const text = await answer.text()
  if (!isWhole(text)) throw new Error(`${options.url} does not answer W1 (${String(answer.status)}): ${text.slice(-600)}`)
}

function isWhole(body: string): boolean {
  return body.length > 20_000 && !body.includes('"errors"')
}

/** Sends W1 for one person after another. Durations in seconds, latencies in milliseconds. */
export async function measure(options: {
  url: string
  connections: number
  seconds: number
  headers: Record<string, string>
}): Promise<Measurement> {
  let next = 0
  let malformed = 0
  const result = await autocannon({
    url: options.url,
    connections: options.connections,
    duration: options.seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...options.headers },
        setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] ?? '' }),
        onResponse: (_status, body) => {
          if (!isWhole(body)) malformed++
        },
      },
    ],
  })
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    wrong: result.non2xx + result.errors + malformed,
  }
}
