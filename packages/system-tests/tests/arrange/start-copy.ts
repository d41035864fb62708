import { fork } from 'node:child_process'
import { findFreePort, type Stack } from '@crisis-record/local-stack'
import { z } from 'zod'

const ready = z.object({ type: z.literal('ready') })

/** A second process of a part, beside the first: the same database and keys, other ports. Gives where it answers. */
export async function startCopy(
  stack: Stack,
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const { main, environment: own } = stack.describe(name)
  const [port, internalPort] = [await findFreePort(), await findFreePort()]
  const child = fork(main, [], {
    env: { PATH: process.env['PATH'], ...own, ...environment, PORT: String(port), INTERNAL_PORT: String(internalPort) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      if (ready.safeParse(message).success) resolve()
    })
    child.once('exit', () => reject(new Error(`a second ${name} did not start`)))
  })
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}
