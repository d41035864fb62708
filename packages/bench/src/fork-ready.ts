import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Starts a process and waits until it says it is ready; gives what it said. It goes when we go. */
export async function forkReady(main: string | URL, environment: Record<string, string>): Promise<{ child: ChildProcess; said: unknown }> {
  const child = fork(typeof main === 'string' ? main : fileURLToPath(main), [], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const said = await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${String(main)} ended before it was ready`)))
    child.on('message', (message) => {
      if (typeof message === 'object' && 'type' in message && message.type === 'ready') resolve(message)
    })
  })
  return { child, said }
}
