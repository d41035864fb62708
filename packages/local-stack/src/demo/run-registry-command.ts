import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../stack/project-root.js'

/** Runs one of the registry's commands in a process of its own, with its settings, at this terminal. */
export async function runRegistryCommand(
  main: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(process.execPath, [join(projectRoot, 'subgraphs/consent-registry/dist', main), ...args], {
    env: environment,
    stdio: 'inherit',
  })
  // Ctrl-C reaches the command by itself; here it must not end what the command still talks to.
  const stay = (): void => undefined
  process.on('SIGINT', stay)
  const [code] = (await once(child, 'exit')) as [number | null]
  process.off('SIGINT', stay)
  return code ?? 1
}
