/** What a command may touch of the world: given by its main.ts, and by tests. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly args: readonly string[]
  /** What was asked for. */
  out(text: string): void
  /** Everything else: progress, faults. */
  err(text: string): void
}

/** The command line itself is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The exit codes of every command: done, refused with reasons, wrongly asked. */
export const exitCodes = { done: 0, refused: 1, usage: 2 } as const

/** Runs a command and turns what is thrown for people to read into text and an exit code. */
export async function runCommand(terminal: Terminal, usage: string, command: (terminal: Terminal) => Promise<number>): Promise<number> {
  if (terminal.args.length === 0 || terminal.args.includes('--help') || terminal.args.includes('-h')) {
    terminal.out(usage)
    return terminal.args.length === 0 ? exitCodes.usage : exitCodes.done
  }
  try {
    return await command(terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\nTry --help.\n`)
      return exitCodes.usage
    }
    terminal.err(`${sentence(error)}\n`)
    return exitCodes.refused
  }
}

/** Only what an operator can mend; a stack would tell nothing, and might quote a row. */
function sentence(error: unknown): string {
  const { code, path } = error as { code?: unknown; path?: unknown }
  if (code === 'ENOENT' && typeof path === 'string') return `There is no file ${path}.`
  if (code === 'EACCES' && typeof path === 'string') return `The file ${path} may not be read.`
  if (code === 'EISDIR') return 'That is a folder: name a file.'
  if (code === 'ECONNREFUSED') return 'The database is not answering. Check DATABASE_URL, and that PostgreSQL is running.'
  if (code === '28P01' || code === '28000') return 'The database refused the user or password in DATABASE_URL.'
  if (code === '42P01') return 'The database lacks a table: apply the migrations first (serve or migrate).'
  return error instanceof Error ? error.message : 'The command failed.'
}
