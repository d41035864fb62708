import { generatedPeople, seedInParts, survivorOf } from '@crisis-record/subgraph-kit/seeding'
import { chainAfter, type ChainedEntry, chainStart } from '../records/chain.js'
import { insertLinks } from '../store/entry-store.js'
import { pastMonths } from './past-months.js'

const months = 3
const mostPeople = 150

/**
 * Past looks at generated people, in the chain like any other. Without generated people there is nobody to have looked at; and where the
 * chain has begun nothing is put before it, however many people are added later.
 */
export const seed = seedInParts({
  people: async (people, { store, calendar }) => {
    const [first] = generatedPeople(1)
    if (people[0] !== first) return
    const begun: unknown[] = await store.query('SELECT 1 FROM entry LIMIT 1')
    if (begun.length > 0) return
    const links: ChainedEntry[] = []
    const seen = people.filter((nhsNumber) => survivorOf(nhsNumber) === undefined).slice(0, mostPeople)
    for (const { at, entry } of pastMonths(seen, calendar, months)) links.push(chainAfter(links.at(-1) ?? chainStart, entry, at))
    await insertLinks(store, links)
  },
})
