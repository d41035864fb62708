import type { AgencyKind, Category } from '@crisis-record/contract'
import type { DecisionClaims, RequestClaims, RequestKey } from '@crisis-record/contract/tokens'
import type { Agreement } from '@crisis-record/policy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Registry } from 'prom-client'
import type { DataSource } from 'typeorm'
import type { z } from 'zod'
import type { AgreementText, OfferedAgreement } from './agreement/agreement-in-force.js'
import type { Clock } from './clock.js'
import type { ImportDefinition } from './importing/definition/import-definition.js'
import type { Log } from './observe/log.js'
import type { Source } from './schema/source.js'
import type { ResolverClasses } from './schema/type-graphql-schema.js'
import type { Privileges } from './store/privileges.js'

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql and TypeORM take classes as plain constructors
type AnyClass = Function

/** Everything that makes an agency's subgraph. `S` is what its resolvers work with, `C` its own further settings. */
export interface SubgraphDefinition<S = unknown, C = unknown> {
  readonly kind: AgencyKind
  /** type-graphql resolver classes, made without arguments; they reach `services` through the context. */
  readonly resolvers: ResolverClasses
  readonly entities: readonly AnyClass[]
  readonly migrations: readonly AnyClass[]
  /** What the role that serves requests may do in the store. Default: read the tables of `entities`, and nothing else. */
  readonly privileges?: Privileges
  /** Bytes of a request body, where a change brings more than operations usually have. */
  readonly bodyLimit?: number
  /** Called once per process, after migrations. */
  services(deps: ServiceDeps<C>): S | Promise<S>
  /** How a request's decision is reached. Default: the decision token in `extensions.decision`, checked in full. */
  readonly authorise?: Authorise<S>
  /** May only narrow what the decision permits. */
  readonly veto?: Veto
  /** Where agreements are kept: the one in force when the process ended last, to go on with until the file's own is admitted. */
  readonly agreementAtStart?: (file: AgreementText, deps: { readonly dataSource: DataSource }) => Promise<AgreementText>
  /** Called with every agreement before it applies, and with the first; throws to keep the one in force. */
  readonly admitAgreement?: (offered: OfferedAgreement, deps: { readonly services: S; readonly dataSource: DataSource }) => Promise<void>
  /** Further endpoints. Nothing protects them but what they do themselves: call `deps.verifyRequest` first. */
  readonly routes?: (app: FastifyInstance, deps: RouteDeps<S>) => void | Promise<void>
  /**
   * Fills an empty store. Made by `seedInParts` it can be interrupted and extended; another function is called once, and what it left
   * unfinished is refused.
   */
  seed?(deps: SeedDeps, settings: C): Promise<void>
  /** What the agency takes from its own systems; loaded by the command `import` alone. */
  readonly importing?: () => Promise<ImportDefinition>
  /** Further settings, parsed from the environment; their faults are reported along with all others. */
  readonly configuration?: z.ZodType<C>
}

export interface ServiceDeps<C = unknown> {
  readonly dataSource: DataSource
  readonly source: Source
  readonly clock: Clock
  readonly log: Log
  /** For counters of the agency's own: `new Counter({ …, registers: [metrics] })`. Labels are fixed words, never anything about a person. */
  readonly metrics: Registry
  /** The sharing agreement in force now; it may change between two requests, so ask for it in each. Undefined only in tests. */
  readonly agreement: () => Agreement | undefined
  /** The issuer decision tokens name. */
  readonly issuer: string
  readonly settings: C
}

export interface SeedDeps {
  readonly dataSource: DataSource
  /** How many generated people beside those of the fixed scenarios. */
  readonly people: number
  readonly clock: Clock
  readonly source: Source
}

export interface RouteDeps<S = unknown> {
  readonly services: S
  readonly source: Source
  readonly clock: Clock
  readonly log: Log
  /** Checks the request signature over the raw body, and nothing else. Throws PublicError UNAUTHENTICATED, which answers 401. */
  verifyRequest(request: FastifyRequest): Promise<VerifiedRequest>
  /** The same against keys of somebody else than the gateway, for an endpoint of theirs. */
  verifierOf(keys: readonly RequestKey[]): (request: FastifyRequest) => Promise<VerifiedRequest>
}

/** A request whose signature held. `json` is the parsed body: from the gateway, but of unknown shape. */
export interface VerifiedRequest {
  /** `kid` names the key that signed: who sent it, where several share keys with us. */
  readonly claims: RequestClaims & { readonly kid: string }
  readonly json: unknown
}

export interface AuthoriseRequest<S = unknown> {
  /** `extensions` of the request body, as received. Covered by the request signature; of unknown shape. */
  readonly extensions: Readonly<Record<string, unknown>>
  readonly signature: RequestClaims
  readonly services: S
  readonly source: Source
  readonly clock: Clock
  readonly log: Log
}

export interface Authorised {
  readonly decision: DecisionClaims
  /** Put beside `data`. */
  readonly responseExtensions?: Readonly<Record<string, unknown>>
}

/** Throws PublicError to refuse, or RefusedWith; anything else thrown refuses as INTERNAL. */
export type Authorise<S = unknown> = (request: AuthoriseRequest<S>) => Promise<Authorised>

/** True withholds the category, though the decision permits it. A function of the decision and category, never of whether items exist. */
export type Veto = (decision: DecisionClaims, category: Category) => boolean

/** What every resolver is given: `@Ctx() context: SubgraphContext<Services>`. */
export interface SubgraphContext<S = unknown> {
  /** Verified. `decision.permit` is what the token says, before ceiling and veto: resolvers need not look at it, the guard does. */
  readonly decision: DecisionClaims
  readonly services: S
  readonly source: Source
  readonly requestId: string
  readonly log: Log
  readonly clock: Clock
}
