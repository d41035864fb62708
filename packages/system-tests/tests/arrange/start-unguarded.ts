import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Stack } from '@crisis-record/local-stack'

/** Puts an agency without its lock in the place of the real one. Gives what ends it. */
export async function startUnguarded(stack: Stack, name: string): Promise<() => Promise<void>> {
  await stack.service(name).stop()
  const child = fork(fileURLToPath(new URL('./unguarded-agency.mjs', import.meta.url)), [], {
    env: { PATH: process.env['PATH'], ...stack.describe(name).environment, DEFINITION: `@crisis-record/${name}` },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  await new Promise((resolve, reject) => {
    child.once('message', resolve).once('exit', () => reject(new Error(`${name} without its lock did not start`)))
  })
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.disconnect()
    await ended
  }
}
