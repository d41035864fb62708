/** No turn came in time. The work was not begun, and will not be. */
export class NoTurn extends Error {
  override readonly name = 'NoTurn'
}

/** Runs work when its turn comes: pieces of work about the same thing one after the other, whatever becomes of each, first come first served. */
export type InTurn = <T>(about: string, work: () => Promise<T>) => Promise<T>

interface Waiting {
  readonly about: string
  begin(): void
}

/**
 * Turns within one process, for work that holds a connection while others are needed before it can end: who waits for such a lock in the
 * database keeps a connection from everybody else, and enough of them keep it from the work they wait for.
 * @param options.atOnce how many may run at once, each about something else
 * @param options.patienceMs after so long without a turn it is refused with {@link NoTurn}; left out: waits as long as it takes
 */
export function createTurns({ atOnce, patienceMs }: { readonly atOnce: number; readonly patienceMs?: number }): InTurn {
  const running = new Set<string>()
  let waiting: readonly Waiting[] = []

  const beginNext = () => {
    if (running.size >= atOnce) return
    const next = waiting.find(({ about }) => !running.has(about))
    if (next === undefined) return
    waiting = waiting.filter((one) => one !== next)
    running.add(next.about)
    next.begin()
    beginNext()
  }
  const turnOf = (about: string) =>
    new Promise<void>((resolve, reject) => {
      const mine: Waiting = {
        about,
        begin: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      const giveUp = () => {
        waiting = waiting.filter((one) => one !== mine)
        reject(new NoTurn())
      }
      const timer = patienceMs === undefined ? undefined : setTimeout(giveUp, patienceMs)
      waiting = [...waiting, mine]
      beginNext()
    })

  return async (about, work) => {
    await turnOf(about)
    try {
      return await work()
    } finally {
      running.delete(about)
      beginNext()
    }
  }
}
