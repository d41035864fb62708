import type { AgencyKind } from '@crisis-record/contract'
import { type Agencies, AgenciesError, parseAgencies } from '@crisis-record/contract/agencies'
import { watchFile } from '@crisis-record/contract/following'
import type { AgenciesFile } from '../configuration/agencies-file.js'
import type { Log } from '../observe/log.js'

/** The agencies there are now; they may change between two requests, so ask in each. */
export interface FollowedAgencies {
  current(): Agencies
  /** Of an agency that has gone as well: what was recorded while it was there is still about its kind. */
  kindOf(odsCode: string): AgencyKind | undefined
  stop(): void
}

const lookEveryMs = 500

/** Follows the agencies file without a restart. A text with a fault changes nothing and is logged by line and key. */
export function followAgencies(options: { readonly file: AgenciesFile; readonly log: Log; readonly everyMs?: number }): FollowedAgencies {
  const { file, log, everyMs = lookEveryMs } = options
  const kinds = new Map<string, AgencyKind>()
  const take = (agencies: Agencies): Agencies => {
    for (const { kind, instances } of agencies.kinds) for (const { odsCode } of instances) kinds.set(odsCode, kind)
    return agencies
  }
  let current = take(file.agencies)
  const watching = watchFile({
    path: file.path,
    text: file.text,
    everyMs,
    changed(text) {
      try {
        current = take(parseAgencies(text))
        log.info('a new list of agencies applies from now on', { count: current.kinds.flatMap(({ instances }) => instances).length })
      } catch (error) {
        if (!(error instanceof AgenciesError)) throw error
        for (const { line, key, message } of error.faults.slice(0, 20))
          log.error('the new list of agencies has a fault, the one in force stays', { line, key, fault: message })
      }
      return Promise.resolve()
    },
    unreadable: (error) => log.error('the list of agencies cannot be read, the one in force stays', { error }),
  })
  return { current: () => current, kindOf: (odsCode) => kinds.get(odsCode), stop: () => watching.stop() }
}
