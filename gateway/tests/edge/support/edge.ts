import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { ApolloServer } from '@apollo/server'
import { findFreePort, type Postgres, startPostgres } from '@crisis-record/local-stack'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { Pool } from 'pg'
import { Registry } from 'prom-client'
import { type Callers, createCallers } from '../../../src/caller/callers.js'
import type { GatewayConfig } from '../../../src/config.js'
import type { RequestContext } from '../../../src/execution/request-context.js'
import { createHttpServer } from '../../../src/http/server.js'
import { createLog } from '../../../src/log.js'
import type { Agencies } from '../../../src/supergraph/index.js'
import { trustDocuments } from '../../../src/operation/trusted-documents.js'
import { type Answer, Browser } from './browser.js'
import { audience, clientSecret, startIdentityProvider, type TestIdentityProvider } from './test-identity-provider.js'

/** The gateway's edge on a free port, over a real PostgreSQL and a real OpenID provider, with a schema of one field behind it. */
export interface Edge {
  url: string
  config: GatewayConfig
  postgres: Postgres
  idp: TestIdentityProvider
  clock: { now(): Date; advance(minutes: number): void }
  callers: Callers
  server: FastifyInstance
  /** Straight into the table of sessions. */
  table: Pool
  /** Every line logged. */
  logged: string[]
  /** Contexts of the operations that reached the execution. */
  executed: RequestContext[]
  /** How often somebody asked how the agencies are. */
  asked: { agencies: number }
  /** Lets go the operations `{ waits }` that are under way. */
  release(): void
  metrics: Registry
  signIn(browser?: Browser, returnTo?: string): Promise<SignedIn>
  post(options?: { headers?: Record<string, string>; body?: string | Buffer; query?: string }): Promise<Answer>
  stop(): Promise<void>
}

export interface SignedIn {
  browser: Browser
  /** Where sign-in led. */
  url: string
  csrfToken: string
  /** A GraphQL request as the viewer would send it. */
  ask(headers?: Record<string, string>, body?: string): Promise<Answer>
}

export interface EdgeOptions {
  /** Another edge's, to save the time one takes to start; whoever started it stops it. */
  postgres?: Postgres
  accessTokenSeconds?: number
  config?: Partial<GatewayConfig>
  /** The agencies file. Default: nobody. */
  listed?: Agencies
}

export async function startEdge(options: EdgeOptions = {}): Promise<Edge> {
  const postgres = options.postgres ?? (await startPostgres())
  const [port, idpPort] = [await findFreePort(), await findFreePort()]
  const url = `http://localhost:${port}`
  const idp = await startIdentityProvider({
    viewerUrl: url,
    port: idpPort,
    ...(options.accessTokenSeconds === undefined ? {} : { accessTokenSeconds: options.accessTokenSeconds }),
  })
  const databaseUrl = await postgres.createDatabase(`gateway_${port}`)
  const config: GatewayConfig = { ...testConfig({ port, issuer: idp.issuer, databaseUrl }), ...options.config }
  let offset = 0
  const clock = { now: () => new Date(Date.now() + offset), advance: (minutes: number) => void (offset += minutes * 60_000) }
  const logged: string[] = []
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk))
      done()
    },
  })
  const log = createLog({ level: 'debug', destination })
  const executed: RequestContext[] = []
  const held: (() => void)[] = []
  const asked = { agencies: 0 }
  const metrics = new Registry()
  const apollo = createTinyApollo(executed, held)
  await apollo.start()
  const callers = await createCallers({ config, clock, log })
  const server = await createHttpServer({
    config,
    apollo,
    callers,
    log,
    clock,
    metrics,
    organisations: () => [{ odsCode: 'ZH001', name: 'Test Hospital' }],
    listed: () => options.listed ?? { kinds: [], organisations: [] },
    agencies: async () => {
      asked.agencies++
      return { askedAt: clock.now().toISOString(), parts: [], agencies: [] }
    },
    checks: { sessions: () => callers.checkReady() },
  })
  await server.listen({ port, host: 'localhost' })
  const table = new Pool({ connectionString: databaseUrl, max: 2 })
  table.on('error', () => undefined)
  const edge: Edge = {
    url,
    config,
    postgres,
    idp,
    clock,
    callers,
    server,
    table,
    logged,
    executed,
    asked,
    release: () => held.splice(0).forEach((go) => go()),
    metrics,
    signIn: (browser = new Browser(), returnTo = '/') => signIn(edge, browser, returnTo),
    post: ({ headers, body, query } = {}) =>
      new Browser().visit(`${url}/graphql${query ?? ''}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'purpose-of-use': 'TREAT', ...headers },
        body: body ?? '{"query":"{ hello }"}',
      }),
    stop: async () => {
      await stop(edge, apollo)
      if (options.postgres === undefined) await postgres.stop()
    },
  }
  return edge
}

/** The operations of the tiny viewer. */
export const viewerAsks = ['{ hello }', '{ waits }', '{ fails }']

export function testConfig(parts: { port: number; issuer: string; databaseUrl: string }): GatewayConfig {
  return {
    host: 'localhost',
    port: parts.port,
    internalPort: 0,
    databaseUrl: parts.databaseUrl,
    publicUrl: new URL(`http://localhost:${parts.port}`),
    oidc: { issuer: new URL(parts.issuer), clientId: 'viewer', clientSecret, scope: 'openid profile' },
    accessTokenAudience: audience,
    sessionSecrets: ['a secret of the tests, thirty-two characters long'],
    trustedProxies: [],
    requestKeys: {},
    requestKeysFile: '',
    auditAnchorsFile: '',
    agenciesFile: '',
    supergraphFile: '',
    labelsLockFile: '',
    viewerDirectory: buildTinyViewer(),
    timeouts: { agency: 2000, registry: 2000, audit: 2000 },
    rateLimits: { perCaller: 10_000, perAddress: 100_000 },
    inFlight: { perCaller: 10, all: 1000 },
    trustedDocuments: trustDocuments(viewerAsks),
    allowIntrospection: false,
    logLevel: 'debug',
  }
}

function buildTinyViewer(): string {
  const directory = mkdtempSync(join(tmpdir(), 'crisis-record-viewer-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Tiny viewer</title>')
  writeFileSync(join(directory, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(directory, 'assets', 'index-BvX3k9_q.js'), 'export {}')
  writeFileSync(join(directory, '.secret'), 'hidden')
  return directory
}

function createTinyApollo(executed: RequestContext[], held: (() => void)[]): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs: 'type Query { hello: String, waits: String, fails: String }',
    resolvers: {
      Query: {
        hello: (_source, _args, context: RequestContext) => {
          executed.push(context)
          return 'world'
        },
        waits: (_source, _args, context: RequestContext) => {
          executed.push(context)
          return new Promise((resolve) => held.push(() => resolve('waited')))
        },
        fails: () => {
          throw new GraphQLError('private')
        },
      },
    },
    introspection: false,
    stopOnTerminationSignals: false,
  })
}

async function signIn(edge: Edge, browser: Browser, returnTo: string): Promise<SignedIn> {
  const start = `${edge.url}/auth/sign-in?return_to=${encodeURIComponent(returnTo)}`
  const { url } = await browser.follow(start, (at) => at.origin === edge.url && !at.pathname.startsWith('/auth/'))
  const session = JSON.parse((await browser.visit(`${edge.url}/auth/session`)).text) as { csrfToken: string }
  return {
    browser,
    url,
    csrfToken: session.csrfToken,
    ask: (headers, body = '{"query":"{ hello }"}') =>
      browser.visit(`${edge.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'purpose-of-use': 'TREAT',
          'x-csrf-token': session.csrfToken,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body,
      }),
  }
}

async function stop(edge: Edge, apollo: ApolloServer<RequestContext>): Promise<void> {
  await edge.server.close()
  await edge.callers.stop()
  await apollo.stop()
  await edge.idp.stop().catch(() => undefined)
  await edge.table.end()
}

export function codeOf(answer: Answer): string | undefined {
  const body = JSON.parse(answer.text) as { errors?: { extensions?: { code?: string } }[] }
  return body.errors?.[0]?.extensions?.code
}
