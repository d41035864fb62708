import { PublicError } from '@crisis-record/contract'
import { type NotBegun, Places } from './places.js'

/** So many times as many as run may wait: of a caller, what a screen asks at once and once more; of all, what is asked in a few seconds. */
const waitingForEachPlace = { ofCaller: 2, ofAll: 10 }

interface OfCaller {
  readonly places: Places
  /** Running, waiting, or about to. */
  present: number
}

interface Options {
  readonly perCaller: number
  readonly all: number
  /** Called for each that is told to come again. */
  readonly refused: () => void
}

/**
 * How many operations run at a time: of one caller, so that nobody's burst takes the registry and the agencies away from everybody else; and of all
 * together, so that in a rush they are answered whole, if later, and not all of them by parts that ran out of time. Beyond that some wait their turn, and
 * the others are refused at once.
 *
 * First of the caller, then of all: of those who wait for each other, nobody has more than their own places.
 *
 * By the key of a *verified* caller: another token or session of the same person has no places of its own, and nobody else can take theirs.
 * A place is given back when the operation has ended, not when the client has left. Callers are known here only while they have one.
 */
export class CallersInFlight {
  readonly #callers = new Map<string, OfCaller>()
  readonly #all: Places

  constructor(private readonly options: Options) {
    this.#all = placesFor(options.all, waitingForEachPlace.ofAll)
  }

  /** Callers known at the moment. */
  get size(): number {
    return this.#callers.size
  }

  /**
   * Runs it in its turn; not at all for whoever left before.
   *
   * @throws {PublicError} RATE_LIMITED: nothing was begun
   */
  async run(key: string, left: AbortSignal, operation: () => Promise<void>): Promise<void> {
    const caller = this.#callers.get(key) ?? this.#admit(key)
    caller.present++
    const taken: Places[] = []
    try {
      for (const places of [caller.places, this.#all]) {
        const notBegun = await places.take(left)
        if (notBegun !== undefined) return void this.#refuse(notBegun)
        taken.push(places)
      }
      await operation()
    } finally {
      for (const places of taken.reverse()) places.give()
      caller.present--
      if (caller.present === 0) this.#callers.delete(key)
    }
  }

  /** What has not begun is told to come again, to whoever serves then. */
  close(): void {
    for (const { places } of [...this.#callers.values()]) places.close()
    this.#all.close()
  }

  #refuse(why: NotBegun): void {
    if (why === 'LEFT') return
    this.options.refused()
    throw new PublicError('RATE_LIMITED')
  }

  #admit(key: string): OfCaller {
    const caller = { places: placesFor(this.options.perCaller, waitingForEachPlace.ofCaller), present: 0 }
    this.#callers.set(key, caller)
    return caller
  }
}

function placesFor(most: number, waitingForEach: number): Places {
  return new Places({ most, waiting: most * waitingForEach })
}
