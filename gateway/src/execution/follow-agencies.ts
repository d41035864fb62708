import { readFileSync } from 'node:fs'
import { type Agencies, AgenciesError, parseAgencies } from '@crisis-record/contract/agencies'
import { watchFile } from '@crisis-record/contract/following'
import { parseRequestKeys } from '../configuration/settings.js'
import type { Log } from '../log.js'
import type { ListedAgencies } from './agency-roster.js'

export interface FollowedAgencies {
  /** Those there are now. */
  agencies(): Agencies
  stop(): void
}

const lookEveryMs = 500

/**
 * Follows the agencies file and the file of request keys without a restart. They are read together: an agency is asked once both know it, in
 * whichever order they were written. Where either has a fault everything stays as it is, and the log says where.
 */
export function followAgencies(options: {
  readonly agenciesFile: string
  readonly requestKeysFile: string
  /** What is in force at the start. */
  readonly start: ListedAgencies
  replace(listed: ListedAgencies): void
  readonly log: Log
  readonly everyMs?: number
}): FollowedAgencies {
  const { log, everyMs = lookEveryMs } = options
  const texts = { agencies: readFileSync(options.agenciesFile, 'utf8'), keys: readFileSync(options.requestKeysFile, 'utf8') }
  let inForce = options.start

  const apply = (): void => {
    const agencies = readAgencies(texts.agencies, log)
    const keys = readKeys(texts.keys, log)
    if (agencies === undefined || keys === undefined || !sameKinds(inForce.agencies, agencies, log)) return
    const without = codesOf(agencies).filter((odsCode) => keys[odsCode] === undefined)
    for (const agency of without) log.error('an agency has no request key, so the agencies stay as they are', { agency })
    if (without.length > 0) return
    options.replace({ agencies, keys })
    logChange(codesOf(inForce.agencies), codesOf(agencies), log)
    inForce = { agencies, keys }
  }
  const follow = (path: string, of: keyof typeof texts) =>
    watchFile({
      path,
      text: texts[of],
      everyMs,
      changed(text) {
        texts[of] = text
        apply()
        return Promise.resolve()
      },
      unreadable: (error) => log.error('a file of the agencies cannot be read, so they stay as they are', { reason: of, error }),
    })
  const watching = [follow(options.agenciesFile, 'agencies'), follow(options.requestKeysFile, 'keys')]
  return {
    agencies: () => inForce.agencies,
    stop() {
      for (const each of watching) each.stop()
    },
  }
}

function readAgencies(text: string, log: Log): Agencies | undefined {
  try {
    return parseAgencies(text)
  } catch (error) {
    if (!(error instanceof AgenciesError)) throw error
    for (const { line, key, message } of error.faults.slice(0, 20))
      log.error('the new list of agencies has a fault, so the agencies stay as they are', { line, key, fault: message })
    return undefined
  }
}

function readKeys(text: string, log: Log): ListedAgencies['keys'] | undefined {
  const read = parseRequestKeys(text)
  if ('keys' in read) return read.keys
  for (const key of read.wrongAt) log.error('the new request keys have a fault, so the agencies stay as they are', { key })
  return undefined
}

/** A kind brings a schema, which is composed and reviewed before a gateway starts with it. */
function sameKinds(before: Agencies, after: Agencies, log: Log): boolean {
  const [had, has] = [before, after].map(({ kinds }) => kinds.map(({ kind }) => kind))
  const changed = [
    ...(had ?? []).filter((kind) => has?.includes(kind) !== true),
    ...(has ?? []).filter((kind) => had?.includes(kind) !== true),
  ]
  for (const agency of changed) log.error('a kind of agency was added or taken out, which a gateway learns at its start alone', { agency })
  return changed.length === 0
}

function codesOf({ kinds }: Agencies): string[] {
  return kinds.flatMap(({ instances }) => instances.map(({ odsCode }) => odsCode))
}

function logChange(before: readonly string[], after: readonly string[], log: Log): void {
  log.info('a new list of agencies applies from now on', { count: after.length })
  for (const agency of after) if (!before.includes(agency)) log.info('an agency was added', { agency })
  for (const agency of before) if (!after.includes(agency)) log.info('an agency was taken out', { agency })
}
