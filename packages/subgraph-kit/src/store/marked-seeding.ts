import type { DataSource, EntityManager } from 'typeorm'
import { type SeedParts, type SeedWork, inSlices } from '../seeding/seed-in-parts.js'

export interface MarkedSeeding {
  readonly dataSource: DataSource
  readonly parts: SeedParts
  readonly about: Omit<SeedWork, 'store'>
  readonly settings: unknown
}

/** The fixed scenarios, and the mark that they are there, in one transaction. */
export async function seedScenarios({ dataSource, parts, about, settings }: MarkedSeeding, people: number): Promise<void> {
  await lightly(dataSource, async (store) => {
    await parts.demo?.({ store, ...about }, settings)
    await store.query('INSERT INTO seed_run (started_at, people, as_of) VALUES ($1, $2, $1)', [about.now, people])
  })
}

/** The generated people after the first `from`, some at a time, each time with the mark in one transaction. */
export async function seedPeople(
  { dataSource, parts, about, settings }: MarkedSeeding,
  range: { readonly from: number; readonly to: number },
  progress: (done: number, of: number) => void,
): Promise<void> {
  let done = range.from
  for (const people of inSlices(range)) {
    done += people.length
    await lightly(dataSource, async (store) => {
      await parts.people(people, { store, ...about }, settings)
      await store.query('UPDATE seed_run SET seeded = $1, people = $2, finished_at = NULL', [done, range.to])
    })
    progress(done, range.to)
  }
}

/** Does not wait for the disk: after a power cut the last few are missing, and so are their marks. */
async function lightly(dataSource: DataSource, work: (store: EntityManager) => Promise<void>): Promise<void> {
  await dataSource.transaction(async (store) => {
    await store.query('SET LOCAL synchronous_commit = off')
    await work(store)
  })
}
