import type { FastifyInstance } from 'fastify'
import type { AddressInfo } from 'node:net'
import type { DataSource } from 'typeorm'
import { type AgreementInForce, type AgreementText, fixedAgreement, followAgreement } from './agreement/agreement-in-force.js'
import { type Clock, systemClock } from './clock.js'
import type { SubgraphConfig } from './configuration/subgraph-config.js'
import { openDisclosureLog } from './disclosure/disclosure-log.js'
import { guardSchema } from './guard/guard-schema.js'
import { registerGraphqlRoute } from './http/graphql-route.js'
import { createHealth, registerHealth } from './http/health.js'
import { createInternalServer } from './http/internal-server.js'
import { createPublicServer, verifyRequestWith } from './http/public-server.js'
import { registerStatus } from './http/status-route.js'
import type { Log } from './observe/log.js'
import { createMetrics } from './observe/metrics.js'
import { createLog } from './observe/pino-log.js'
import { createOperationExecutor } from './operation/execute-operation.js'
import type { RunningSubgraph } from './running-subgraph.js'
import { buildExecutableSchema } from './schema/executable-schema.js'
import { ownsStore } from './store/grant-privileges.js'
import { isFed, lastFed } from './store/last-feed.js'
import { logsDisclosures, openDataSource } from './store/open-data-source.js'
import { seedStore } from './store/seed-store.js'
import { type Upkeep, migrateStore } from './store/upkeep.js'
import type { Authorise, SubgraphDefinition } from './subgraph-definition.js'
import { authoriseByDecisionToken } from './trust/authorise-by-decision-token.js'
import { ReplayCache } from './trust/replay-cache.js'
import { createDecisionTokenVerifier } from './trust/verify-decision-token.js'
import { createRequestSignatureVerifier } from './trust/verify-request-signature.js'

export interface SubgraphOptions {
  /** `off-for-test` takes lock two away, to show that lock one alone holds. An argument, never a setting of the environment. */
  readonly guard?: 'enforced' | 'off-for-test'
  readonly clock?: Clock
  readonly log?: Log
}

/** Builds the schema, migrates and opens the store, wires everything. Listens when told to. */
export async function createSubgraph<S, C>(
  definition: SubgraphDefinition<S, C>,
  config: SubgraphConfig<C>,
  options: SubgraphOptions = {},
): Promise<RunningSubgraph<S>> {
  const { source } = config
  const clock = options.clock ?? systemClock
  const log = options.log ?? createLog({ level: config.logLevel, agency: source.odsCode, kind: source.kind })
  const metrics = createMetrics({ agency: source.odsCode })
  const { databaseUrl, ownerDatabaseUrl } = config
  const upkeep: Upkeep = { definition, databaseUrl, ownerDatabaseUrl, source, clock, log, asOf: config.seedAsOf, settings: config.settings }

  const { schema, labels } = await buildExecutableSchema(definition.resolvers)
  if (options.guard === 'off-for-test') log.warn('guard is off')
  else guardSchema(schema, labels, (field) => metrics.withheld(field))

  if (config.migrateOnStart) await migrateStore(upkeep)
  const dataSource = await openDataSource(definition, databaseUrl, { use: 'requests', log })
  if (await ownsStore(dataSource)) log.warn('requests run under the role that owns the store')
  let agreement = fixedAgreement(config.agreement)
  const services = await definition.services({
    dataSource,
    source,
    clock,
    log,
    metrics: metrics.registry,
    agreement: () => agreement.current(),
    issuer: config.registry.issuer,
    settings: config.settings,
  })

  if (config.agreement !== undefined && config.agreementFile !== undefined) {
    agreement = await follow(definition, { agreement: config.agreement, ...config.agreementFile }, { services, dataSource, log })
  }

  const verifierOf = (keys: SubgraphConfig['requestKeys']) =>
    verifyRequestWith(createRequestSignatureVerifier({ keys, audience: source.odsCode, clock, seen: new ReplayCache() }))
  const verifyRequest = verifierOf(config.requestKeys)
  const byToken = () => authoriseByDecisionToken(createDecisionTokenVerifier({ ...config.registry, audience: source.odsCode, clock }))
  const authorise = (definition.authorise as Authorise | undefined) ?? byToken()
  const operations = await createOperationExecutor({ schema, allowIntrospection: config.allowIntrospection, metrics })
  const disclosures = logsDisclosures(definition) ? openDisclosureLog(databaseUrl, log) : undefined
  const health = createHealth(dataSource)
  const app = createPublicServer({ log, metrics }, definition.bodyLimit)
  const internal = createInternalServer(metrics, health)
  registerHealth(app, health, false)
  registerStatus(app, { verifyRequest, health, lastFed: () => (isFed(definition) ? lastFed(dataSource) : Promise.resolve(null)) })
  registerGraphqlRoute(app, {
    services,
    source,
    clock,
    log,
    metrics,
    agreement: () => agreement.current(),
    veto: definition.veto,
    authorise,
    labels,
    disclosures,
    operations,
    verifyRequest,
  })
  await definition.routes?.(app, { services, source, clock, log, verifyRequest, verifierOf })

  return {
    get url() {
      return addressOf(app)
    },
    get internalUrl() {
      return addressOf(internal)
    },
    services,
    dataSource,
    async listen({ port = config.port, host = config.host, internalPort = port === 0 ? 0 : config.internalPort } = {}) {
      await internal.listen({ host, port: internalPort })
      await app.listen({ host, port })
      log.info('listening', { port: (app.server.address() as AddressInfo).port })
      return addressOf(app)
    },
    seed: (people, progress) => seedStore(upkeep, { people, where: 'AS_IT_IS', ...(progress && { progress }) }),
    async stop() {
      health.stopping()
      agreement.stop()
      await app.close()
      await operations.stop()
      await internal.close()
      await disclosures?.stop()
      if (dataSource.isInitialized) await dataSource.destroy()
    },
  }
}

async function follow<S, C>(
  { agreementAtStart, admitAgreement }: SubgraphDefinition<S, C>,
  { path, ...file }: AgreementText & { readonly path: string },
  { services, dataSource, log }: { readonly services: S; readonly dataSource: DataSource; readonly log: Log },
): Promise<AgreementInForce> {
  return followAgreement({
    path,
    file,
    start: await agreementAtStart?.(file, { dataSource }),
    admit: admitAgreement && ((offered) => admitAgreement(offered, { services, dataSource })),
    log,
  })
}

function addressOf(app: FastifyInstance): string {
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the subgraph does not listen yet')
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}
