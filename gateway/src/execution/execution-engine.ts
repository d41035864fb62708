import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { AgenciesAnswer } from '@crisis-record/contract'
import { Registry } from 'prom-client'
import type { Dispatcher } from 'undici'
import { createAgencyMetrics } from '../agencies/agency-metrics.js'
import { shareRounds } from '../agencies/share-rounds.js'
import type { AnchorFile } from '../audit/anchor-file.js'
import { AnchorKeeper } from '../audit/anchor-keeper.js'
import { createAuditClient } from '../audit/audit-client.js'
import { AuditHeads } from '../agencies/audit-heads.js'
import { EntryQueue } from '../audit/entry-queue.js'
import { createEnumerationWatch } from '../audit/enumeration-watch.js'
import type { Clock } from '../clock.js'
import type { Log } from '../log.js'
import { defaultLimits, type OperationLimits } from '../operation/limits.js'
import { serveSchema } from '../operation/served-schema.js'
import { categoriesByKind, type LoadedSupergraph } from '../supergraph/index.js'
import { describeAgencies } from './agency-status.js'
import { AgencySources } from './agency-sources.js'
import type { ListedAgencies, Timeouts } from './agency-roster.js'
import { checkOperationPlugin } from './check-operation-plugin.js'
import { createFederatedGateway, planSupergraph } from './federated-gateway.js'
import { OperationExecutor } from './operation-executor.js'
import { OperationRecord } from './operation-record.js'
import { prepareTrusted } from './prepare-trusted.js'
import { formatError } from './public-errors.js'
import type { RequestContext } from './request-context.js'
import type { Pruning } from './running-operation.js'

export interface ExecutionOptions extends ListedAgencies {
  supergraph: LoadedSupergraph
  timeouts: Timeouts
  limits?: OperationLimits
  /** Bytes of an agency's answer that are read before it is given up. */
  answerLimit?: number
  introspection?: boolean
  /** Operations to be planned before the first request. */
  trusted?: readonly string[]
  /** Where signed heads of the audit are kept. None: they are not; for tests and benchmarks. */
  anchors?: AnchorFile
  /** In place of a pool for each agency. */
  dispatcher?: Dispatcher
  metrics?: Registry
  clock: Clock
  log: Log
  /** For tests of the other lock (P12), and by argument alone: no setting and no environment reaches it. */
  locks?: { pruning: Pruning }
}

export interface Execution {
  apollo: ApolloServer<RequestContext>
  /**
   * Asks these from the next operation on; what is under way is not disturbed.
   * @throws if an agency has no key; then everything stays as it is
   */
  replaceAgencies(listed: ListedAgencies): void
  /** How everyone is; asked anew where nobody was told within the last seconds. */
  agencies(): Promise<AgenciesAnswer>
  /** Ends what runs, delivers what the audit is still owed, closes connections. */
  stop(): Promise<void>
}

const answerLimitDefault = 4 * 1024 * 1024

const statusGoodForMs = 3_000

/** Apollo Server over the supergraph, with consent, signing and audit on. Started when it resolves. */
export async function createExecution(options: ExecutionOptions): Promise<Execution> {
  const { supergraph, agencies, keys, timeouts, clock, log } = options
  const limits = options.limits ?? defaultLimits
  const metrics = createAgencyMetrics(options.metrics ?? new Registry())
  const schema = serveSchema(supergraph)
  const labels = categoriesByKind(supergraph)
  const heads = new AuditHeads()
  const sources = new AgencySources({
    agencies,
    heads,
    keys,
    timeouts,
    metrics,
    clock,
    log,
    answerLimit: options.answerLimit ?? answerLimitDefault,
    ...(options.dispatcher === undefined ? {} : { dispatcher: options.dispatcher }),
  })
  const trail = createAuditClient(sources.entries, heads)
  const queue = new EntryQueue({ trail, metrics, log })
  const watch = createEnumerationWatch({ metrics, clock, log })
  const keeper =
    options.anchors === undefined
      ? undefined
      : new AnchorKeeper({ connection: sources.head, heads, file: options.anchors, metrics, log, clock })
  const planning = planSupergraph(supergraph.sdl, schema)
  const rules = { schema: schema.api, limits, introspection: options.introspection ?? false }
  const executor = new OperationExecutor({
    planning,
    trusted: prepareTrusted(options.trusted ?? [], { planning, rules, log }),
    sources,
    record: new OperationRecord({ trail, queue, watch, metrics, clock, log }),
    pruning: options.locks?.pruning ?? 'enforced',
    metrics,
    log,
  })
  const apollo = new ApolloServer<RequestContext>({
    gateway: createFederatedGateway({ sdl: supergraph.sdl, schema, executor: (request) => executor.execute(request) }),
    plugins: [
      checkOperationPlugin(rules),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    // Documents are validated by the plugin above, after their size.
    dangerouslyDisableValidation: true,
    introspection: options.introspection ?? false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError,
    logger: quiet(log),
  })
  await apollo.start()
  return {
    apollo,
    replaceAgencies: (listed) => sources.replace(listed),
    agencies: shareRounds(async () => {
      const askedAt = clock.now()
      return describeAgencies(await sources.askEveryone(), { askedAt, labels })
    }, statusGoodForMs),
    async stop() {
      await apollo.stop()
      await queue.drain()
      await keeper?.stop()
      await sources.close()
    },
  }
}

/** Apollo Server's own words may quote an operation, so only their occurrence is logged. */
function quiet(log: Log) {
  const ignore = () => undefined
  return {
    debug: ignore,
    info: ignore,
    warn: () => log.warn('apollo server gave a warning'),
    error: (error: unknown) => log.error('apollo server reported an error', { error }),
  }
}
