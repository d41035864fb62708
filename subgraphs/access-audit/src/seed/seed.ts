import type { SeedDeps } from '@crisis-record/subgraph-kit'
import { generatedPeople, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { chainAfter, type ChainedEntry, chainStart } from '../records/chain.js'
import { createEntryStore } from '../store/entry-store.js'
import { pastMonths } from './past-months.js'

const months = 3
const mostPeople = 150
const batch = 500

/** Past looks at generated people, in the chain like any other. Without generated people there is nobody to have looked at. */
export async function seed({ dataSource, people, clock }: SeedDeps): Promise<void> {
  const known = [...generatedPeople(Math.min(people, mostPeople))]
  if (known.length === 0) return
  const links: ChainedEntry[] = []
  for (const { at, entry } of pastMonths(known, seedCalendar(clock.now()), months))
    links.push(chainAfter(links.at(-1) ?? chainStart, entry, at))
  const store = createEntryStore(dataSource)
  for (let from = 0; from < links.length; from += batch) {
    if ((await store.append(links.slice(from, from + batch))) !== 'DURABLE') throw new Error('The audit is not empty, and is not seeded.')
  }
  await store.disconnect()
}
