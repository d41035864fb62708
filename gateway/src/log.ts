import { type DestinationStream, pino } from 'pino'

/** All a log line may carry beside its fixed message. There is no room for an address, a token, a name or an NHS number. */
export interface LogFields {
  requestId?: string
  /** ODS code of an agency, or its kind. */
  agency?: string
  /** The pattern of a route, never the path that was asked for: paths hold NHS numbers. */
  route?: string
  method?: string
  status?: number
  /** A code of the error table, or of the library that failed. */
  code?: string
  /** One of a fixed set of words. */
  reason?: string
  channel?: string
  elapsedMs?: number
  count?: number
  /** Of a file of settings: where it is wrong, and what is wrong there. About no person. */
  line?: number
  key?: string
  fault?: string
  port?: number
  /** Only its class, code and place in our code are written: messages of errors quote data. */
  error?: unknown
}

export interface Log {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const allowed = [
  'requestId',
  'agency',
  'route',
  'method',
  'status',
  'code',
  'reason',
  'channel',
  'elapsedMs',
  'count',
  'line',
  'key',
  'fault',
  'port',
] as const

export function createLog(options: { level: LogLevel; destination?: DestinationStream }): Log {
  const settings = { level: options.level, base: { service: 'gateway' }, timestamp: pino.stdTimeFunctions.isoTime }
  // Written at once: what waits for the exit would, with its reader gone, be tried for ever, and the process never end.
  const logger = pino(settings, options.destination ?? pino.destination({ sync: true }))
  return {
    debug: (message, fields) => logger.debug(pick(fields), message),
    info: (message, fields) => logger.info(pick(fields), message),
    warn: (message, fields) => logger.warn(pick(fields), message),
    error: (message, fields) => logger.error(pick(fields), message),
  }
}

/** The type says what may be logged; this holds for callers that found a way round it. */
function pick(fields: LogFields = {}): Record<string, string | number> {
  const picked: Record<string, string | number> = {}
  for (const name of allowed) {
    const value = fields[name]
    if (value !== undefined) picked[name] = typeof value === 'number' ? Math.round(value * 10) / 10 : value
  }
  if (fields.error instanceof Error) Object.assign(picked, describeError(fields.error))
  return picked
}

function describeError(error: Error): Record<string, string> {
  const described: Record<string, string> = { error: error.name }
  if ('code' in error && typeof error.code === 'string') described['code'] = error.code
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  if (frames.length > 0)
    described['at'] = frames
      .slice(0, 4)
      .map((line) => line.trim().slice(3))
      .join(' < ')
  if (error.cause instanceof Error) {
    described['cause'] = error.cause.name
    if ('code' in error.cause && typeof error.cause.code === 'string') described['causeCode'] = error.cause.code
  }
  return described
}
