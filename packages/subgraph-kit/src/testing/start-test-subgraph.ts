import type { DecisionClaims } from '@crisis-record/contract/tokens'
import { type Agreement, demoAgreementFile } from '@crisis-record/policy'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Clock } from '../clock.js'
import { type Environment, parseSubgraphConfig } from '../configuration/parse-subgraph-config.js'
import { type SubgraphOptions, createSubgraph } from '../create-subgraph.js'
import type { RunningSubgraph } from '../running-subgraph.js'
import type { SubgraphDefinition } from '../subgraph-definition.js'
import { type TestAnswer, postSigned } from './post-signed.js'
import { type TestKeys, makeTestKeys, signDecision, testDecisionClaims } from './test-keys.js'
import { type TestRegistry, startTestRegistry } from './test-registry.js'

/** Address of a database, or its two addresses: under the role that serves requests, and under its owner's. */
export type TestDatabase = string | { readonly databaseUrl: string; readonly ownerDatabaseUrl: string }

export interface TestSubgraphOptions extends SubgraphOptions {
  /** With both roles: requests run under the one that may do least, as they do in the field. */
  readonly databaseUrl: TestDatabase
  /** Default ZM001. */
  readonly odsCode?: string
  readonly organisationName?: string
  /** Default: the demonstration's. `undefined` given explicitly: none. */
  readonly agreement?: Agreement | undefined
  /** Follow the file named by SHARING_AGREEMENT_FILE when it changes. Default: no. */
  readonly followAgreement?: boolean
  /** Further settings of the environment. */
  readonly environment?: Environment
  /** How many generated people to seed beside the demo people. Default: no seeding. */
  readonly seedPeople?: number
}

/** What a test asks, and with what decision. */
export interface TestQuestion {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly decision?: Partial<DecisionClaims>
}

export interface TestSubgraph<S> {
  readonly subgraph: RunningSubgraph<S>
  readonly keys: TestKeys
  readonly registry: TestRegistry
  readonly odsCode: string
  /** A genuine decision token for this agency. */
  token(decision: Partial<DecisionClaims>): string
  /** Asks as the gateway would, signed and with a genuine decision. */
  ask(question: TestQuestion): Promise<TestAnswer>
  /** Asks for fields of Patient: `askPatient('9990000018', 'notes { text }', { permit: ['CRISIS_PLAN'] })`. */
  askPatient(nhsNumber: string, selection: string, decision: Partial<DecisionClaims>): Promise<TestAnswer>
  stop(): Promise<void>
}

/** One agency's subgraph on free ports, with keys, a stand-in for the registry's key set, and a gateway's manners. */
export async function startTestSubgraph<S, C>(
  definition: SubgraphDefinition<S, C>,
  options: TestSubgraphOptions,
): Promise<TestSubgraph<S>> {
  const { odsCode = 'ZM001', clock } = options
  const keys = makeTestKeys()
  const registry = await startTestRegistry(keys.registry)
  const directory = mkdtempSync(join(tmpdir(), 'subgraph-test-'))
  const requestKeysFile = join(directory, 'request-keys.json')
  writeFileSync(requestKeysFile, JSON.stringify([keys.request]), { mode: 0o600 })
  const config = parseSubgraphConfig(
    {
      ODS_CODE: odsCode,
      ORGANISATION_NAME: options.organisationName ?? 'Test organisation',
      ...(typeof options.databaseUrl === 'string'
        ? { DATABASE_URL: options.databaseUrl }
        : { DATABASE_URL: options.databaseUrl.databaseUrl, OWNER_DATABASE_URL: options.databaseUrl.ownerDatabaseUrl }),
      REQUEST_KEYS_FILE: requestKeysFile,
      CONSENT_REGISTRY_JWKS_URL: registry.jwksUrl,
      SHARING_AGREEMENT_FILE: fileURLToPath(demoAgreementFile),
      LOG_LEVEL: 'silent',
      PORT: '0',
      ...options.environment,
    },
    definition,
  )
  const agreement = 'agreement' in options ? options.agreement : config.agreement
  const agreementFile = options.followAgreement === true ? config.agreementFile : undefined
  const subgraph = await createSubgraph(definition, { ...config, agreement, agreementFile }, options)
  if (options.seedPeople !== undefined) await subgraph.seed(options.seedPeople)
  await subgraph.listen()

  const token = (decision: Partial<DecisionClaims>) =>
    signDecision(keys.registry, testDecisionClaims({ aud: odsCode, ...decision }, nowOf(clock)))
  const ask = ({ query, variables, decision = {} }: TestQuestion) =>
    postSigned({
      url: `${subgraph.url}/graphql`,
      body: { query, variables, extensions: { decision: token(decision), requestId: 'test-request' } },
      key: keys.request,
      audience: odsCode,
      caller: decision.sub ?? 'test-caller',
      now: nowOf(clock),
    })
  return {
    subgraph,
    keys,
    registry,
    odsCode,
    token,
    ask,
    askPatient: (nhsNumber, selection, decision) =>
      ask({
        query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient { ${selection} } } }`,
        variables: { representations: [{ __typename: 'Patient', nhsNumber }] },
        decision: { person: nhsNumber, ...decision },
      }),
    async stop() {
      await subgraph.stop()
      await registry.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function nowOf(clock: Clock | undefined): number {
  return clock?.now().getTime() ?? Date.now()
}
