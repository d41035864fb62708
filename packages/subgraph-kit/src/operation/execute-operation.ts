import { ApolloServer, type ApolloServerOptions } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { disclosurePlugin } from '../disclosure/disclosure-plugin.js'
import type { GuardedContext } from '../guard/request-state.js'
import type { Metrics } from '../observe/metrics.js'
import { errorLogPlugin } from './error-log-plugin.js'
import { operationLimits } from './limits.js'
import { maskError } from './mask-error.js'
import { noServiceRule } from './no-service-rule.js'
import { operationSizeRule } from './operation-size-rule.js'
import { personCheckPlugin } from './person-check-plugin.js'

export interface Operation {
  readonly query: string
  readonly variables?: Record<string, unknown> | undefined
  readonly operationName?: string | undefined
}

export interface OperationResult {
  /** Undefined where nothing was executed. */
  readonly data: Record<string, unknown> | null | undefined
  readonly errors: readonly GraphQLFormattedError[]
}

export interface OperationExecutor {
  execute(operation: Operation, context: GuardedContext): Promise<OperationResult>
  stop(): Promise<void>
}

/** Marks an error to be taken out of the answer. Cannot be mistaken for a code: codes are strings. */
const withheldMark = 0

/** Apollo Server without its HTTP side: parse, validate and cache documents, check the person, execute, mask errors. */
export async function createOperationExecutor(options: {
  readonly schema: GraphQLSchema
  readonly allowIntrospection: boolean
  readonly metrics: Metrics
}): Promise<OperationExecutor> {
  const { schema, metrics } = options
  const apollo = new ApolloServer<GuardedContext>({
    schema,
    introspection: options.allowIntrospection,
    parseOptions: { maxLexicalTokens: operationLimits.tokens, noLocation: true },
    validationRules: [operationSizeRule, noServiceRule],
    formatError,
    plugins: [
      personCheckPlugin(schema),
      disclosurePlugin(schema),
      errorLogPlugin(metrics),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: silentLogger,
  } satisfies ApolloServerOptions<GuardedContext>)
  await apollo.start()

  return {
    async execute({ query, variables, operationName }, context) {
      const { body } = await apollo.executeOperation(
        { query, ...(variables === undefined ? {} : { variables }), ...(operationName === undefined ? {} : { operationName }) },
        { contextValue: context },
      )
      if (body.kind !== 'single') throw new Error('incremental delivery is not offered')
      const { data, errors } = body.singleResult
      return {
        data,
        errors: (errors ?? []).filter(({ extensions }) => extensions?.['code'] !== withheldMark),
      }
    },
    stop: () => apollo.stop(),
  }
}

function formatError(formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError {
  const masked = maskError(formatted, raised)
  return masked.kind === 'withheld' ? { message: '', extensions: { code: withheldMark } } : masked.answer
}

/** Apollo Server's own warnings quote errors whole; errorLogPlugin logs what may be logged. */
const silentLogger = { debug() {}, info() {}, warn() {}, error() {} }
