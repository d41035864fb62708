import type { EntryWriter } from './entries/entry-writer.js'
import type { PublicSigningKey, RequestKey } from '@crisis-record/subgraph-kit'
import type { SignHead } from './heads/sign-head.js'
import type { EntryReader } from './store/entry-reader.js'

/** What the routes and resolvers of this subgraph work with. */
export interface Services {
  readonly writer: EntryWriter
  readonly reader: EntryReader
  readonly signHead: SignHead
  readonly headKeys: readonly PublicSigningKey[]
  /** Of those who send events. */
  readonly eventKeys: readonly RequestKey[]
}
