import type { NhsNumber } from '@crisis-record/contract'
import type { EntityManager } from 'typeorm'
import type { Source } from '../schema/source.js'
import type { SeedDeps } from '../subgraph-definition.js'
import { generatedPeople } from './generated-people.js'
import { type SeedCalendar, seedCalendar } from './seed-calendar.js'

/** What a part of a seed works with. */
export interface SeedWork {
  /** The transaction that is also the mark of how far the seed has come: `insertRows(store, …)`, and nothing beside it. */
  readonly store: EntityManager
  /** Counts from the moment the first seeding began, also where a seed goes on later or is extended. */
  readonly calendar: SeedCalendar
  readonly now: Date
  readonly source: Source
}

/**
 * A seed that can be killed and goes on, and can be extended: each call is one transaction with its mark, so that each row is written once.
 * What it writes about a generated person may depend on nothing but their number, the work and the settings: then a seed that was
 * interrupted, or made larger later, leaves the same rows as one that ran through.
 */
export interface SeedParts<C = unknown> {
  /** People of the scenarios whose story is of today, such as somebody detained some hours ago: told anew at a start on a later day. */
  readonly ofToday?: readonly string[]
  /** The people of the fixed scenarios, and whatever there is once. */
  demo?(work: SeedWork, settings: C): Promise<void>
  /** Some of the generated people, few enough to hold all their rows in memory. In order; each once. */
  people(people: readonly NhsNumber[], work: SeedWork, settings: C): Promise<void>
}

/** Called as a function it seeds an empty store in one go, without marks, as tests do. */
export interface Seed<C = unknown> {
  (deps: SeedDeps, ...settings: unknown extends C ? [settings?: C] : [settings: C]): Promise<void>
  readonly parts: SeedParts<C>
}

/** People in a transaction: enough to be quick, few enough to hold in memory. */
export const peopleAtOnce = 1000

export function seedInParts<C = unknown>(parts: SeedParts<C>): Seed<C> {
  const seed = async ({ dataSource, people, clock, source }: SeedDeps, settings?: C) => {
    const now = clock.now()
    const about = { calendar: seedCalendar(now), now, source }
    await dataSource.transaction(async (store) => parts.demo?.({ store, ...about }, settings as C))
    for (const some of inSlices({ from: 0, to: people }))
      await dataSource.transaction((store) => parts.people(some, { store, ...about }, settings as C))
  }
  return Object.assign(seed, { parts })
}

/** Generated people from the one after the first `from`, up to and with the one numbered `to`, in lists that begin at the same places every time. */
export function* inSlices({ from, to }: { readonly from: number; readonly to: number }): Generator<readonly NhsNumber[]> {
  let slice: NhsNumber[] = []
  let count = 0
  for (const nhsNumber of generatedPeople(to)) {
    count++
    if (count <= from) continue
    slice.push(nhsNumber)
    if (count % peopleAtOnce !== 0) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}
