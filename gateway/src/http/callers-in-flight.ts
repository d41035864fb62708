import { PublicError } from '@crisis-record/contract'
import { bulkhead, BulkheadRejectedError, type IPolicy } from 'cockatiel'

/** So many times as many as run may wait: long enough for a screen that asks for much, short enough not to outlast its reader. */
const waitingForEachPlace = { ofCaller: 2, ofAll: 10 }

interface Places {
  readonly policy: IPolicy
  /** Running, waiting, or about to. */
  present: number
}

/**
 * How many operations run at a time: of one caller, so that nobody's burst takes the registry and the agencies away from everybody else; and of all
 * together, so that in a rush each is answered whole, if later, and not all of them by parts that ran out of time. Beyond that some wait their turn, and
 * the others are refused at once.
 *
 * By the key of a *verified* caller: another token or session of the same person has no places of its own, and nobody else can take theirs.
 * A place is given back when the operation has ended, not when the client has left. Callers are known here only while they have one.
 */
export class CallersInFlight {
  readonly #callers = new Map<string, Places>()
  readonly #all: IPolicy

  constructor(private readonly options: { readonly perCaller: number; readonly all: number; readonly refused: () => void }) {
    this.#all = placesFor(options.all, waitingForEachPlace.ofAll)
  }

  /** Callers known at the moment. */
  get size(): number {
    return this.#callers.size
  }

  /** @throws {PublicError} RATE_LIMITED: nothing was begun */
  async run<T>(key: string, operation: () => Promise<T>): Promise<T> {
    const places = this.#callers.get(key) ?? this.#admit(key)
    places.present++
    try {
      return await places.policy.execute(() => this.#all.execute(operation))
    } catch (error) {
      if (!(error instanceof BulkheadRejectedError)) throw error
      this.options.refused()
      throw new PublicError('RATE_LIMITED')
    } finally {
      places.present--
      if (places.present === 0) this.#callers.delete(key)
    }
  }

  #admit(key: string): Places {
    const places = { policy: placesFor(this.options.perCaller, waitingForEachPlace.ofCaller), present: 0 }
    this.#callers.set(key, places)
    return places
  }
}

function placesFor(most: number, waitingForEach: number): IPolicy {
  return bulkhead(most, most * waitingForEach)
}
