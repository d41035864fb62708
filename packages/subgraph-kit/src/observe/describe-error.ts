import { types } from 'node:util'

/** What may be logged of a failure: its name, its code and where it was, never its message, which may quote a row or an argument. */
export interface DescribedError {
  readonly name: string
  readonly code?: string
  readonly frames: readonly string[]
  readonly cause?: DescribedError
}

export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error || types.isNativeError(error))) return { name: typeof error, frames: [] }
  const code = (error as { code?: unknown }).code
  return {
    name: error.name,
    ...(typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? { code } : {}),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  }
}

/** The stack begins with the message, which may run over several lines and look like anything. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  const rest = start < 0 ? stack : stack.slice(start + message.length)
  const frames = rest.split('\n').filter((line) => /^\s{4}at .*:\d+:\d+\)?$/.test(line))
  return frames.slice(0, 8).map((line) => line.trim())
}
