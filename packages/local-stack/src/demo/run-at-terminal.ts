import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a command in a process of its own at this terminal; resolves to its exit code. */
export async function runAtTerminal(
  main: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(process.execPath, [main, ...args], { env: environment, stdio: 'inherit' })
  // Ctrl-C reaches the command by itself; here it must not end what the command still talks to.
  const stay = (): void => undefined
  process.on('SIGINT', stay)
  const [code] = (await once(child, 'exit')) as [number | null]
  process.off('SIGINT', stay)
  return code ?? 1
}
