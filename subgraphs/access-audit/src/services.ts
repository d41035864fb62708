import type { EntryWriter } from './entries/entry-writer.js'
import type { EntryReader } from './store/entry-reader.js'

/** What the routes and resolvers of this subgraph work with. */
export interface Services {
  readonly writer: EntryWriter
  readonly reader: EntryReader
}
