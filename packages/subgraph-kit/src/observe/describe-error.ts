/** What may be logged of a failure: its name, its code and where it was, never its message, which may quote a row or an argument. */
export interface DescribedError {
  readonly name: string
  readonly code?: string
  readonly frames: readonly string[]
  readonly cause?: DescribedError
}

export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const code = (error as { code?: unknown }).code
  return {
    name: error.name,
    ...(typeof code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(code) ? { code } : {}),
    frames: framesOf(error.stack),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  }
}

/** A message may run over several lines, but no line of one is taken for a frame unless it ends in a source position. */
function framesOf(stack: string | undefined): string[] {
  const frames = (stack ?? '').split('\n').filter((line) => /^\s{4}at [^\n]*:\d+:\d+\)?$/.test(line))
  return frames.slice(0, 8).map((line) => line.trim())
}
