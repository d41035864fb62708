import { fewest } from '@crisis-record/subgraph-kit'

/** One count, and as much as must be known of who is behind it. */
export interface Cell {
  readonly count: number
  /** Distinct people in care, counted no further than {@link fewest}. */
  readonly persons: number
  /** Distinct members of staff, likewise. */
  readonly callers: number
}

export const emptyCell: Cell = { count: 0, persons: 0, callers: 0 }

/** Counts, and remembers no more people than it must to know whether there are enough. */
export class CellCounter {
  #count = 0
  readonly #persons = new Set<string>()
  readonly #callers = new Set<string>()

  add(person: string, caller: string): void {
    this.#count++
    if (this.#persons.size < fewest) this.#persons.add(person)
    if (this.#callers.size < fewest) this.#callers.add(caller)
  }

  get cell(): Cell {
    return { count: this.#count, persons: this.#persons.size, callers: this.#callers.size }
  }
}
