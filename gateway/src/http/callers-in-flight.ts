import { PublicError } from '@crisis-record/contract'
import { bulkhead, BulkheadRejectedError, type IPolicy } from 'cockatiel'

/** So many times as many as run may wait: long enough for a screen that asks for much, short enough not to outlast its reader. */
const waitingForEachPlace = 2

interface Places {
  readonly policy: IPolicy
  /** Running, waiting, or about to. */
  present: number
}

/**
 * How many operations of one caller run at a time. Beyond that a few wait their turn and the others are refused at once, so that nobody's burst
 * takes the registry and the agencies away from everybody else.
 *
 * By the key of a *verified* caller: another token or session of the same person has no places of its own, and nobody else can take theirs.
 * A place is given back when the operation has ended, not when the client has left. Callers are known here only while they have one.
 */
export class CallersInFlight {
  readonly #callers = new Map<string, Places>()

  constructor(private readonly options: { readonly most: number; readonly refused: () => void }) {}

  /** Callers known at the moment. */
  get size(): number {
    return this.#callers.size
  }

  /** @throws {PublicError} RATE_LIMITED: nothing was begun */
  async run<T>(key: string, operation: () => Promise<T>): Promise<T> {
    const places = this.#callers.get(key) ?? this.#admit(key)
    places.present++
    try {
      return await places.policy.execute(operation)
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
    const { most } = this.options
    const places = { policy: bulkhead(most, most * waitingForEachPlace), present: 0 }
    this.#callers.set(key, places)
    return places
  }
}
