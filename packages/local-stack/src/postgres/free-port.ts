import { createServer } from 'node:net'

/** Below the ports that systems give to outgoing connections: one of those could take a port between our finding it free and its being listened at. */
const lowest = 20_000
const count = 6_000

/** Processes that look at the same time begin in different places, and one never gives the same port twice. */
let next = (process.pid * 97) % count

/** A port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  for (let tried = 0; tried < count; tried++) {
    const port = lowest + next
    next = (next + 1) % count
    if (await isFree(port)) return port
  }
  throw new Error('no free port')
}

/** Whether this machine's own address can be listened at there. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
