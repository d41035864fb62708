import { type Log, mostPeopleTold, type PersonTold } from '@crisis-record/subgraph-kit'
import type { Outbox } from '../records/outbox.js'
import type { FeedMetrics } from './feed-metrics.js'
import type { TellRegistry } from './tell-registry.js'

/** How soon after a change it is looked for. */
const everyMs = 500
/** Doubled with every failure in a row up to the second. */
const [shortestWaitMs, longestWaitMs] = [500, 8_000]
/** So many failures in a row are the registry starting up; more are worth a warning. */
const quietFailures = 5

export interface RegisterFeed {
  start(): void
  /** Tells everything that waits; rejects where the registry cannot be told. */
  pass(): Promise<void>
  stop(): Promise<void>
}

/**
 * Tells the consent registry what changed, until it says that it has it: at least once, and each time as things stand. Whatever stops it on the
 * way, the outbox still has what was not acknowledged. Instances beside each other tell the same twice, which changes nothing.
 */
export function createRegisterFeed(parts: { outbox: Outbox; tell: TellRegistry; metrics: FeedMetrics; log: Log }): RegisterFeed {
  const { outbox, metrics, log } = parts
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  let failures = 0

  const pass = async (): Promise<void> => {
    /** Passed over until the next pass, so that nobody behind them waits. */
    const refused: string[] = []
    while (!stopped) {
      const people = await outbox.waiting(mostPeopleTold, refused)
      if (people.length === 0) return
      refused.push(...(await tellAll(people, parts)))
    }
  }
  const turn = () => {
    running = pass()
      .then(() => {
        if (failures > quietFailures) log.info('the consent registry can be told of people again')
        failures = 0
      })
      .catch((error: unknown) => {
        metrics.failed()
        failures++
        if (failures > quietFailures) log.warn('the consent registry cannot be told of people, and will be', { error })
      })
      .finally(() => {
        const wait = failures === 0 ? everyMs : Math.min(longestWaitMs, shortestWaitMs * 2 ** failures)
        // Instances that failed together do not all come back at once.
        if (!stopped) timer = setTimeout(turn, wait * (0.75 + Math.random() / 2)).unref()
      })
  }
  return {
    pass,
    start() {
      timer ??= setTimeout(turn, everyMs).unref()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** One that the registry does not take is found by halving, and keeps the others waiting no longer. Resolves to the numbers refused. */
async function tellAll(
  people: readonly PersonTold[],
  parts: { outbox: Outbox; tell: TellRegistry; metrics: FeedMetrics; log: Log },
): Promise<readonly string[]> {
  const { outbox, tell, metrics, log } = parts
  const told = await tell(people)
  if (told.outcome === 'TAKEN') {
    const ahead = new Map(told.ahead.map(({ nhsNumber, version }) => [nhsNumber, version]))
    const news = people.filter(({ nhsNumber }) => !ahead.has(nhsNumber))
    await outbox.told(news)
    metrics.told(news.length)
    // Told meanwhile by an instance beside this one; or this store forgot what it said once.
    if (
      ahead.size > 0 &&
      (await outbox.overtaken(
        people.filter(({ nhsNumber }) => ahead.has(nhsNumber)),
        Math.max(...ahead.values()),
      ))
    )
      log.error('the consent registry knows later versions: this store was taken back, and goes on from where it had been')
    return []
  }
  const [only] = people
  if (people.length === 1 && only !== undefined) {
    metrics.refused()
    log.error('the consent registry refuses to be told of a person: what is recorded of them cannot be right')
    return [only.nhsNumber]
  }
  const half = Math.ceil(people.length / 2)
  return [...(await tellAll(people.slice(0, half), parts)), ...(await tellAll(people.slice(half), parts))]
}
