import { PublicError } from '@crisis-record/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { bodyLimit } from './parse-operation.js'

/** Each is kept whole, and then once more as text: so few that all of one caller's together stay below 100 MB. */
const mostOfCaller = 6

/**
 * Requests of one caller that may be as large as an import, or do not say how large they are, from their first byte to the end of the answer. Whoever
 * is signed in can begin hundreds of them a minute and end none, and what was sent of them is kept: no other limit holds before they are whole.
 */
export class LargeBodies {
  readonly #callers = new Map<string, number>()

  /** @throws {PublicError} RATE_LIMITED: nothing of the body was read */
  admit(key: string, request: FastifyRequest, reply: FastifyReply): void {
    // Without a length this is not a number, and so no small one.
    if (Number(request.headers['content-length']) <= bodyLimit) return
    const underWay = this.#callers.get(key) ?? 0
    if (underWay >= mostOfCaller) throw new PublicError('RATE_LIMITED')
    this.#callers.set(key, underWay + 1)
    reply.raw.once('close', () => this.#leave(key))
  }

  #leave(key: string): void {
    const others = (this.#callers.get(key) ?? 1) - 1
    if (others === 0) this.#callers.delete(key)
    else this.#callers.set(key, others)
  }
}
