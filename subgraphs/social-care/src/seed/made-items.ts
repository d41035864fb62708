import type { Recorder, Seal } from '@crisis-record/subgraph-kit'
import { type SeedCalendar, seedId } from '@crisis-record/subgraph-kit/seeding'

/** An item as a seed says it; ids, and who wrote it down, follow. */
export type Made<Item> = Omit<Item, 'localId' | 'recordedBy'> & {
  readonly seal?: Seal
  readonly itemLabels?: string[]
  readonly by?: Recorder
}

export type MakeItems<Item> = (calendar: SeedCalendar) => readonly Made<Item>[]

/** People of the fixed scenarios, each with their items, newest first. */
export type DemoItems<Item> = ReadonlyMap<string, MakeItems<Item>>

const socialWorker: Recorder = { name: 'Winifred Okafor-Lane', role: 'Social worker' }

/** The rows of one person's items. Ordinals fall with age, so that items of one moment sort alike for everybody. */
export function rowsOf<Item>(prefix: string, nhsNumber: string, made: readonly Made<Item>[]) {
  return made.map(({ seal, itemLabels, by = socialWorker, ...item }, index) => ({
    ...item,
    localId: seedId(prefix, nhsNumber, made.length - index),
    nhsNumber,
    recordedByName: by.name,
    recordedByRole: by.role,
    seal: seal ?? null,
    itemLabels: itemLabels ?? [],
  }))
}
