import type { Clock, Log } from '@crisis-record/subgraph-kit'
import type { EntryReader } from '../store/entry-reader.js'
import type { EntryMetrics } from './entry-metrics.js'

const minute = 60_000
/** The gateway retries for some seconds, and once more at its stop: what is not there after this is not coming. */
const patience = 5 * minute
const day = 24 * 60 * minute

export interface CompletionWatch {
  /** How many operations of the last day were authorised and never said to be completed. */
  look(): Promise<number>
  stop(): void
}

/**
 * An AUTHORISED entry without its COMPLETED means that a gateway died or was cut off between release and report: what was authorised is known,
 * what became of it is not. Every minute the count goes into a metric, and into the log where it is not nought.
 */
export function watchCompletion(deps: {
  readonly reader: Pick<EntryReader, 'uncompleted'>
  readonly metrics: EntryMetrics
  readonly clock: Clock
  readonly log: Log
}): CompletionWatch {
  const { reader, metrics, clock, log } = deps
  const look = async (): Promise<number> => {
    const now = clock.now().getTime()
    const count = await reader.uncompleted(new Date(now - day), new Date(now - patience))
    metrics.uncompleted(count)
    if (count > 0) log.warn('operations were authorised and never said to be completed', { count })
    return count
  }
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.error('looking for operations without completion failed', { error }))
  }, minute).unref()
  return { look, stop: () => clearInterval(timer) }
}
