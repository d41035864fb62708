import { createWriteStream } from 'node:fs'
import { z } from 'zod'

const levels: Readonly<Record<number, string>> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' }
const level = z.union([z.string(), z.number().transform((number) => levels[number] ?? 'info')])
const pinoLine = z.looseObject({ level, time: z.union([z.number(), z.string()]), msg: z.string().optional() })
const left = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'service', 'agency', 'kind'])
const worthShowing = new Set(['warn', 'error', 'fatal'])

export interface ReadableLog {
  /** Takes one line a part wrote; gives the text to show at once, if it is a warning or worse. */
  take(service: string, line: string): string | undefined
  close(): void
}

/** One file in which the lines of all parts stand in order, as a person reads them. */
export function openReadableLog(file: string): ReadableLog {
  const stream = createWriteStream(file, { flags: 'a' })
  return {
    take: (service, line) => {
      const parsed = parse(line)
      const text = parsed.success ? describe(service, parsed.data) : `${service.padEnd(20)} ${line}`
      stream.write(`${text}\n`)
      return parsed.success && worthShowing.has(parsed.data.level) ? text : undefined
    },
    close: () => stream.end(),
  }
}

function parse(line: string) {
  try {
    return pinoLine.safeParse(JSON.parse(line))
  } catch {
    return pinoLine.safeParse(undefined)
  }
}

function describe(service: string, line: z.infer<typeof pinoLine>): string {
  const fields = Object.entries(line).filter(([key]) => !left.has(key))
  const rest = fields.map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`).join(' ')
  return `${new Date(line.time).toISOString().slice(11, 19)} ${service.padEnd(20)} ${line.level.padEnd(5)} ${line.msg ?? ''} ${rest}`.trimEnd()
}
