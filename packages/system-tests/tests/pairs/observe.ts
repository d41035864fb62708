import type { Operation } from './draw-operation.js'
import { thePerson } from './given-arguments.js'
import type { Received } from '../arrange/recording-proxy.js'

/** All that can be seen of a sequence of operations, from either side. */
export interface Observation {
  readonly answers: readonly string[]
  readonly asked: readonly string[]
}

export interface Observing {
  readonly url: string
  readonly token: string
  readonly purpose: string
  readonly nhsNumber: string
  /** What agencies received; emptied first. */
  readonly received: Received[]
  /** Anything later than this is a time of the run itself. */
  readonly since: number
}

/** Does one thing after another, as one member of staff. */
export async function observe(operations: readonly Operation[], options: Observing): Promise<Observation> {
  const { received } = options
  const answers: string[] = []
  const asked: string[] = []
  for (const operation of operations) {
    received.length = 0
    answers.push(await answerOf(operation, options))
    // Entries that follow an answer arrive when they do.
    asked.push(
      ...received
        .filter(({ body }) => body !== undefined)
        .map((request) => JSON.stringify(request))
        .sort(),
    )
  }
  const lasting = timeless(options.since)
  return { answers: answers.map(lasting), asked: asked.map(lasting) }
}

async function answerOf(operation: Operation, { url, token, purpose, nhsNumber }: Observing): Promise<string> {
  const response =
    operation.does === 'LOOK_AT_HEALTH'
      ? await fetch(`${url}/health/ready`)
      : await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'purpose-of-use': purpose },
          body: JSON.stringify({ query: operation.query, variables: variablesOf(operation, nhsNumber) }),
        })
  const text = await response.text()
  return [String(response.status), ...headersOf(response.headers), text].join('\n')
}

function variablesOf({ input }: Extract<Operation, { does: 'ASK' }>, nhsNumber: string): Readonly<Record<string, unknown>> {
  if (input === undefined) return { nhsNumber }
  return { input: Object.fromEntries(Object.entries(input).map(([key, value]) => [key, value === thePerson ? nhsNumber : value])) }
}

const moving = new Set(['date', 'request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'content-length'])

function headersOf(headers: Headers): string[] {
  return [...headers].filter(([name]) => !moving.has(name)).map(([name, value]) => `${name}: ${value}`)
}

/** Ids made on the way become the order they came in, times of the run itself a word. */
function timeless(since: number): (text: string) => string {
  const ids = new Map<string, string>()
  return (text) =>
    text
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
        const known = ids.get(id) ?? `id ${String(ids.size)}`
        ids.set(id, known)
        return known
      })
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, (moment) => (isOfTheRun(moment, since) ? 'now' : moment))
}

/** From a little before, when what is staged began, to a day later, when what is opened falls due. */
function isOfTheRun(moment: string, since: number): boolean {
  const after = Date.parse(moment) - since
  return after > -300_000 && after < 30 * 3_600_000
}
