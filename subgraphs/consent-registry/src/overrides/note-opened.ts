import type { Log } from '@crisis-record/subgraph-kit'
import { overrideRows } from '../store/override-rows.js'
import type { KeptOverride } from '../records/kept-override.js'
import type { OverrideDesk } from './override-desk.js'

/** So many within so short a time are a burst: a night like no other, or somebody trying records. Either way an operator should look. */
export const burst = { withinMs: 600_000, ofOrganisation: 10, ofAll: 30 } as const

/**
 * Counts an override that was opened, and whether it came in a burst. It is open already: where counting fails, that is noted, and nobody
 * loses what they opened.
 */
export async function noteOpened(desk: OverrideDesk, { organisation, openedAt }: KeptOverride, log: Log): Promise<void> {
  desk.metrics.opened()
  try {
    const since = new Date(openedAt.getTime() - burst.withinMs)
    const opened = await overrideRows(desk.dataSource.manager).countOpened(organisation, since)
    if (opened.organisation >= burst.ofOrganisation) {
      desk.metrics.burst('ORGANISATION')
      log.warn('many overrides opened by one organisation within minutes', { count: opened.organisation })
    }
    if (opened.all >= burst.ofAll) {
      desk.metrics.burst('ALL')
      log.warn('many overrides opened within minutes', { count: opened.all })
    }
  } catch (error) {
    log.warn('overrides could not be counted', { error })
  }
}
