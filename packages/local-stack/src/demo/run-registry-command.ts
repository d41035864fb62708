import { join } from 'node:path'
import { projectRoot } from '../stack/project-root.js'
import { runAtTerminal } from './run-at-terminal.js'

/** Runs one of the registry's commands in a process of its own, with its settings, at this terminal. */
export function runRegistryCommand(
  main: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  return runAtTerminal(join(projectRoot, 'subgraphs/consent-registry/dist', main), args, environment)
}
