import { createServer, type Server } from 'node:net'

/** Below the ports that systems give to outgoing connections: one of those could take a port between our finding it free and its being listened at. */
const lowest = 20_000
const blockSize = 50
const blocks = 240

interface Block {
  next: number
  readonly end: number
}

let block: Block | undefined

/**
 * A port that nobody uses, and that no other process that looks for one this way is given: each takes them from blocks of its own.
 * @throws Error where there is none
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const mine = block !== undefined && block.next < block.end ? block : await claimBlock()
    block = mine
    const port = mine.next++
    if (await isFree(port)) return port
  }
}

/** A block is whose process listens at its first port, as long as that process lives. */
async function claimBlock(): Promise<Block> {
  for (let n = 0; n < blocks; n++) {
    const first = lowest + ((process.pid + n) % blocks) * blockSize
    const held = await listenAt(first)
    if (held === undefined) continue
    held.unref()
    return { next: first + 1, end: first + blockSize }
  }
  throw new Error('There is no free port. Stop what was left running.')
}

/** Whether this machine's own address can be listened at there. */
export async function isFree(port: number): Promise<boolean> {
  const server = await listenAt(port)
  if (server === undefined) return false
  await new Promise((resolve) => server.close(resolve))
  return true
}

function listenAt(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined)).listen(port, '127.0.0.1', () => resolve(server))
  })
}
