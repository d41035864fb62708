/** Why nothing was begun: all places that can be waited for were taken; who waited has left; nothing is begun any more. */
export type NotBegun = 'FULL' | 'LEFT' | 'CLOSED'

interface Waiting {
  readonly go: () => void
  readonly refuse: (why: NotBegun) => void
}

/**
 * So many at a time, and so many that wait, in the order they came. Who leaves while waiting is forgotten at once: a page that asks, is loaded anew and asks
 * again does not stand in its own way. (cockatiel's bulkhead looks whether somebody left only when it is their turn.)
 */
export class Places {
  #free: number
  #closed = false
  readonly #waiting = new Set<Waiting>()

  constructor(private readonly options: { readonly most: number; readonly waiting: number }) {
    this.#free = options.most
  }

  /** Resolves once there is a place, which is to be given back, or to why there is none. */
  async take(left: AbortSignal): Promise<NotBegun | undefined> {
    if (left.aborted) return 'LEFT'
    if (this.#closed) return 'CLOSED'
    if (this.#free > 0) {
      this.#free--
      return undefined
    }
    if (this.#waiting.size >= this.options.waiting) return 'FULL'
    return await new Promise((resolve) => {
      const leave = () => waiting.refuse('LEFT')
      const end = (why?: NotBegun) => {
        this.#waiting.delete(waiting)
        left.removeEventListener('abort', leave)
        resolve(why)
      }
      const waiting: Waiting = { go: () => end(), refuse: end }
      this.#waiting.add(waiting)
      left.addEventListener('abort', leave)
    })
  }

  give(): void {
    const [next] = this.#waiting
    if (next === undefined) this.#free++
    else next.go()
  }

  /** Nobody who waits is begun, and nobody who comes. */
  close(): void {
    this.#closed = true
    for (const { refuse } of [...this.#waiting]) refuse('CLOSED')
  }
}
