import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nameServices, startStack, type Stack, untilFed } from '@crisis-record/local-stack'
import { type Agreement, demoAgreementFile, parseAgreement } from '@crisis-record/policy'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { ask } from '../arrange/ask.js'
import { type Received, startRecordingProxy } from '../arrange/recording-proxy.js'
import { startGateway } from '../arrange/start-gateway.js'
import { untilWhole } from '../arrange/until-whole.js'
import { askers } from './draw-pair.js'
import { type Database, openDatabase, Stage } from './stage-pair.js'

/** One system, in which pair after pair is staged. */
export interface World {
  readonly stack: Stack
  readonly agreement: Agreement
  readonly schema: GraphQLSchema
  readonly stage: Stage
  readonly databases: ReadonlyMap<string, Database>
  readonly received: Received[]
  readonly gateway: { readonly url: string }
  readonly tokens: ReadonlyMap<string, string>
  /** How the registry knows each member of staff. */
  readonly references: ReadonlyMap<string, string>
  readonly since: number
  /** A second gateway over the same agencies, with its lock off. */
  startUnpruned(): Promise<{ url: string; stop(): Promise<void> }>
  stop(): Promise<void>
}

/** One caller asks here as much as a whole partnership does. */
const searches = {
  'patient-index': { SEARCHES_PER_MINUTE: '1000000', DIFFERENT_SEARCHES_PER_HOUR: '1000000', NEIGHBOURING_NUMBERS: '1000000' },
}
const unlimited = { RATE_LIMIT_PER_CALLER: '1000000', RATE_LIMIT_PER_ADDRESS: '1000000' }

/** Every agency a process of its own, behind a proxy that keeps what it is asked; the gateway in this process. */
export async function openWorld(): Promise<World> {
  const since = Date.now()
  const stack = await startStack({ without: ['gateway'], environment: searches })
  const received: Received[] = []
  const proxies: { stop(): void }[] = []
  const home = mkdtempSync(join(tmpdir(), 'crisis-record-pairs-'))
  let agenciesText = readFileSync(stack.agenciesFile, 'utf8')
  for (const { name, agency: instance } of nameServices(stack.agencies)) {
    const proxy = await startRecordingProxy(name, instance.url, received)
    proxies.push(proxy)
    agenciesText = agenciesText.replace(instance.url, proxy.url)
  }
  const agenciesFile = join(home, 'agencies.yaml')
  writeFileSync(agenciesFile, agenciesText)
  const environment = { ...unlimited, AGENCIES_FILE: agenciesFile }
  const gateway = await startGateway(stack, { environment })

  const staff = [...new Set(askers.map(({ staff: name }) => name))]
  const tokens = new Map<string, string>()
  for (const name of staff) tokens.set(name, await stack.token(name))
  const databases = new Map<string, Database>()
  for (const { name } of nameServices(stack.agencies)) databases.set(name, await openDatabase(stack.postgres.superuserUrl(name)))
  const liaison = tokens.get('liaison') ?? ''
  await untilWhole(() => ask({ url: gateway.url, token: liaison, purpose: 'TREAT', variables: { nhsNumber: '9990000018' } }))
  await untilFed(stack)

  return {
    stack,
    agreement: readAgreement(),
    schema: buildSchema(readFileSync(new URL('../../../../gateway/api.graphql', import.meta.url), 'utf8')),
    stage: await Stage.open(databases),
    databases,
    received,
    gateway,
    tokens,
    references: await readReferences(databases),
    since,
    startUnpruned: () => startGateway(stack, { environment, locks: { pruning: 'off-for-test' } }),
    async stop() {
      await gateway.stop()
      for (const database of databases.values()) await database.end()
      proxies.forEach((proxy) => proxy.stop())
      await stack.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }

  /** From the audit: everyone asks for someone once. */
  async function readReferences(opened: ReadonlyMap<string, Database>): Promise<ReadonlyMap<string, string>> {
    for (const { staff: name, purpose } of askers)
      await ask({ url: gateway.url, token: tokens.get(name) ?? '', purpose, variables: { nhsNumber: '9990000018' } })
    const result = await opened
      .get('access-audit')
      ?.query<{ subject: string; reference: string }>(
        `SELECT DISTINCT body->'caller'->>'subject' AS subject, body->'caller'->>'reference' AS reference FROM entry WHERE kind = 'AUTHORISED'`,
      )
    return new Map((result?.rows ?? []).map(({ subject, reference }) => [subject, reference]))
  }
}

function readAgreement(): Agreement {
  const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
  if (!parsed.ok) throw new Error('the demo agreement cannot be read')
  return parsed.agreement
}
