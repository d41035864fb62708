import type { RequestKey } from '@crisis-record/contract/tokens'
import type { Agreement } from '@crisis-record/policy'
import type { Source } from '../schema/source.js'
import type { LogLevel } from '../observe/log-level.js'

/** The settings of one subgraph process, parsed. Made by `parseSubgraphConfig` alone. */
export interface SubgraphConfig<C = unknown> {
  readonly source: Source
  readonly host: string
  readonly port: number
  readonly internalPort: number
  /** The store under the role that serves requests. */
  readonly databaseUrl: string
  /** The same store under the role that owns it: migrations and seeding. That of `databaseUrl` where there is no other. */
  readonly ownerDatabaseUrl: string
  /** The keys shared with the gateway: one, or two while they are being changed. */
  readonly requestKeys: readonly RequestKey[]
  readonly registry: { readonly jwksUrl: URL; readonly issuer: string }
  /** The agency's own copy of the sharing agreement. Undefined only in tests: then nothing is released. */
  readonly agreement: Agreement | undefined
  /** Where it was read from, to be followed when it changes. Undefined only in tests: then it never does. */
  readonly agreementFile: { readonly path: string; readonly text: string } | undefined
  readonly logLevel: LogLevel
  readonly seedPeople: number | undefined
  readonly seedAsOf: Date | undefined
  readonly migrateOnStart: boolean
  readonly allowIntrospection: boolean
  readonly settings: C
}
