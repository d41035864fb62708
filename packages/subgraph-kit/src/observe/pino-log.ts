import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import type { LogLevel } from './log-level.js'
import { describeError } from './describe-error.js'
import type { Log, LogFields } from './log.js'

/** The same list as LogFields, held at run time too: a cast in an agency's code opens nothing. */
const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  'requestId',
  'reason',
  'code',
  'category',
  'field',
  'agency',
  'kind',
  'kid',
  'port',
  'count',
  'elapsedMs',
  'status',
  'migration',
  'version',
  'line',
  'key',
  'fault',
  'role',
  'purpose',
  'term',
])

/** JSON lines for machines; the local stack makes them readable. */
export function createLog(options: {
  readonly level: LogLevel
  readonly agency: string
  readonly kind: string
  readonly destination?: DestinationStream
}): Log {
  const settings = {
    level: options.level,
    base: { agency: options.agency, kind: options.kind },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  // Written at once: what waits for the exit would, with its reader gone, be tried for ever, and the process never end.
  const logger = pino(settings, options.destination ?? pino.destination({ sync: true }))
  return { debug: at(logger, 'debug'), info: at(logger, 'info'), warn: at(logger, 'warn'), error: at(logger, 'error') }
}

function at(logger: Logger, level: 'debug' | 'info' | 'warn' | 'error') {
  return (message: string, fields: LogFields = {}): void => logger[level](pick(fields), message)
}

function pick(fields: LogFields): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name)))
  return fields.error === undefined ? kept : { ...kept, error: describeError(fields.error) }
}
