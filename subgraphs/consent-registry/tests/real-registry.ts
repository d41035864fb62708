import { fileURLToPath } from 'node:url'
import { startPostgres } from '@crisis-record/local-stack'
import {
  type Authorisation,
  authorisation,
  type DecisionClaims,
  type Log,
  decisionClaims,
  type Refusal,
  type RequestKey,
  refusal,
  type StaffRole,
} from '@crisis-record/subgraph-kit'
import { fixedClock, postSigned, startTestSubgraph, type TestSubgraph } from '@crisis-record/subgraph-kit/testing'
import { demoAgreementFile } from '@crisis-record/policy'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { DataSource } from 'typeorm'
import type { Services } from '../src/services.js'
import { definition } from '../src/subgraph.js'
import { type RecordingAudit, startRecordingAudit } from './recording-audit.js'
import { makeRegistryFiles } from './registry-files.js'
import { startTestIssuer, type TestIssuer } from './test-issuer.js'

export const start = '2026-06-15T09:00:00Z'

/** A question as the gateway puts it. */
export interface Question {
  readonly person?: string
  readonly roles?: readonly StaffRole[]
  /** Default: liaison. */
  readonly subject?: string
  readonly sid?: string
  readonly purpose?: string
  readonly actingRole?: string
  readonly accessToken?: string
  readonly query?: string
  readonly variables?: object
  /** Whatever else a gateway might claim. */
  readonly claims?: object
}

export interface RegistryAnswer {
  readonly status: number
  readonly text: string
  readonly code: string | undefined
  readonly errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly data:
    { readonly patient?: { readonly nhsNumber?: string; readonly sharing?: readonly SharingRow[] | null } | null } | null | undefined
  readonly authorisation: Authorisation | undefined
  /** Beside a refusal. */
  readonly refusal: Refusal | undefined
}

export interface SharingRow {
  readonly category: string
  readonly source: { readonly odsCode: string } | null
  readonly shared: boolean
  readonly basis: string | null
  readonly reason: string | null
  readonly overridable: boolean
  readonly whatCanBeDone: string | null
}

export interface RealRegistry {
  readonly registry: TestSubgraph<Services>
  readonly issuer: TestIssuer
  readonly audit: RecordingAudit
  /** Of the person register: the one in use, and the next. */
  readonly feedKeys: readonly RequestKey[]
  readonly clock: ReturnType<typeof fixedClock>
  ask(question: Question): Promise<RegistryAnswer>
  /** Checks a token with the keys the registry publishes, for one agency. */
  readToken(answer: RegistryAnswer, odsCode: string): Promise<DecisionClaims>
  /** As the owner of the store, who may do anything; the registry itself may do little. */
  sql(statement: string, parameters?: readonly unknown[]): Promise<unknown[]>
  /** As the registry itself reaches its store. */
  readonly databaseUrl: string
  /** What one of its commands is started with. */
  readonly environment: Readonly<Record<string, string>>
  /** Another process over the same store. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const door = `query ($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) { nhsNumber
  sharing { category source { odsCode } shared basis reason overridable whatCanBeDone } } }`

/** The registry over a PostgreSQL, an issuer and keys of the test's own, seeded, with the clock held still. */
export async function startRealRegistry(
  seedPeople = 50,
  following?: { readonly agreementFile: string; readonly log: Log },
): Promise<RealRegistry> {
  const clock = fixedClock(start)
  const postgres = await startPostgres()
  const issuer = await startTestIssuer(clock)
  const audit = await startRecordingAudit()
  const files = makeRegistryFiles(audit.url)
  const addresses = await postgres.createDatabaseWithRoles('consent_registry')
  const begin = () =>
    startTestSubgraph(definition, {
      databaseUrl: addresses,
      odsCode: 'ZC001',
      organisationName: 'Consent registry',
      clock,
      seedPeople,
      environment: {
        ...files.environment,
        OIDC_ISSUER: issuer.url,
        ...(following && { SHARING_AGREEMENT_FILE: following.agreementFile }),
      },
      ...(following && { followAgreement: true, log: following.log }),
    })
  let registry = await begin()

  const owner = await new DataSource({ type: 'postgres', url: addresses.ownerDatabaseUrl }).initialize()

  return {
    get registry() {
      return registry
    },
    databaseUrl: addresses.databaseUrl,
    environment: {
      ...files.environment,
      OIDC_ISSUER: issuer.url,
      ODS_CODE: 'ZC001',
      ORGANISATION_NAME: 'Consent registry',
      DATABASE_URL: addresses.databaseUrl,
      // No request comes to a command, so any key will do.
      REQUEST_KEYS_FILE: files.environment['AUDIT_EVENT_KEY_FILE'] ?? '',
      CONSENT_REGISTRY_JWKS_URL: 'http://127.0.0.1:9/jwks.json',
      SHARING_AGREEMENT_FILE: fileURLToPath(demoAgreementFile),
    },
    async restart() {
      await registry.stop()
      registry = await begin()
    },
    issuer,
    audit,
    feedKeys: files.feedKeys,
    clock,
    async ask({ person, roles, subject, sid, purpose = 'TREAT', actingRole, query, variables, claims, ...given }) {
      const accessToken =
        given.accessToken ?? (await issuer.accessToken({ ...(roles && { roles }), ...(subject && { subject }), ...(sid && { sid }) }))
      const { status, text, json } = await postSigned({
        url: `${registry.subgraph.url}/graphql`,
        body: {
          query: query ?? (person === undefined ? '{ __typename }' : door),
          variables: variables ?? (person === undefined ? undefined : { nhsNumber: person }),
          extensions: { request: { accessToken, purpose, requestId: 'request-1', actingRole, person, ...claims } },
        },
        key: registry.keys.request,
        audience: 'ZC001',
        now: clock.now().getTime(),
      })
      const {
        data,
        errors = [],
        extensions,
      } = json as Pick<RegistryAnswer, 'data'> & Partial<RegistryAnswer> & { extensions?: { authorisation?: unknown; refusal?: unknown } }
      return {
        status,
        text,
        data,
        errors,
        code: errors[0]?.extensions['code'] as string | undefined,
        authorisation: extensions?.authorisation === undefined ? undefined : authorisation.parse(extensions.authorisation),
        refusal: extensions?.refusal === undefined ? undefined : refusal.parse(extensions.refusal),
      }
    },
    async readToken(answer, odsCode) {
      const response = await fetch(`${registry.subgraph.url}/.well-known/jwks.json`)
      const token = answer.authorisation?.agencies[odsCode]?.token ?? ''
      const { payload } = await jwtVerify(token, createLocalJWKSet((await response.json()) as never), {
        algorithms: ['EdDSA'],
        typ: 'decision+jwt',
        audience: odsCode,
        issuer: 'https://consent-registry.crisis-record.example',
        currentDate: clock.now(),
      })
      return decisionClaims.parse(payload)
    },
    sql: (statement, parameters) => owner.query(statement, parameters === undefined ? undefined : [...parameters]),
    async stop() {
      await registry.stop()
      await owner.destroy()
      await audit.stop()
      await issuer.stop()
      await postgres.stop()
      files.remove()
    },
  }
}
