import type { Server } from 'node:net'
import { setImmediate as restOfTurn } from 'node:timers/promises'

/** An operation is not kept waiting longer than this by those who come after it. */
const longestWaitMs = 1000

/**
 * Whoever stands at the door is let in before work begins.
 *
 * Node takes one new connection in each turn of its event loop (libuv since 1.45). Operations that begin as soon as they are read make those turns
 * long: of four hundred connections at once a handful would be in work and all others wait in the kernel's queue, in the order of their coming, where
 * nobody is told that it is too much and everybody waits behind the burst of one. So an operation begins in a turn that brought nobody new. Without
 * new connections it waits for nothing.
 */
export class Arrivals {
  #taken = 0
  /** Of those taken, so many had been when the door was last found empty. */
  #settledAt = 0

  constructor(server: Server) {
    server.on('connection', () => this.#taken++)
  }

  /** Resolves when nobody waits to be taken, or after a second. */
  async settled(): Promise<void> {
    const began = performance.now()
    while (this.#settledAt !== this.#taken && performance.now() - began < longestWaitMs) {
      const before = this.#taken
      // The second is reached only after the next turn has looked for connections.
      await restOfTurn()
      await restOfTurn()
      if (this.#taken === before) this.#settledAt = before
    }
  }
}
