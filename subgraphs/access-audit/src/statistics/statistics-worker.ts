import { type AgencyKind, type Clock, type Log, type Month, monthOf } from '@crisis-record/subgraph-kit'
import type { StatisticsStore } from './statistics-store.js'
import { suppress } from './suppress.js'
import { Tallying } from './tally.js'

export interface StatisticsWorker {
  /** Makes every report that is due; then again each hour. */
  start(): void
  /** Makes the reports that are due. Resolves to the months made. */
  run(): Promise<readonly Month[]>
  stop(): Promise<void>
}

const hour = 3_600_000

/**
 * Counts a month once, an hour after it is over, so that entries that come late are in it. Nothing waits for it: a request reads what there is.
 */
export function createStatisticsWorker(options: {
  readonly store: StatisticsStore
  readonly kindOf: (odsCode: string) => AgencyKind | undefined
  readonly clock: Clock
  readonly log: Log
}): StatisticsWorker {
  const { store, kindOf, clock, log } = options
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false

  const make = async (month: Month): Promise<void> => {
    const tallying = new Tallying(kindOf)
    for (const entry of await store.openedBefore(month)) tallying.openedBefore(entry)
    for await (const entry of store.entriesOf(month)) {
      if (stopped) return
      tallying.take(entry)
    }
    await store.keep(suppress(month, tallying.tally))
  }
  const run = async (): Promise<readonly Month[]> => {
    const due = await store.missing(monthOf(new Date(clock.now().getTime() - hour)))
    for (const month of due) if (!stopped) await make(month)
    return due
  }
  const runAndLog = () => {
    running = run().catch((error: unknown) => log.error('statistics could not be made, and are tried again', { error }))
  }
  return {
    start() {
      runAndLog()
      timer = setInterval(runAndLog, hour)
      timer.unref()
    },
    run,
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
