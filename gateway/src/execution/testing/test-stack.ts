import { randomBytes, randomUUID } from 'node:crypto'
import { HeaderMap } from '@apollo/server'
import type { AgencyKind, Category, Purpose } from '@crisis-record/contract'
import type { Agencies } from '@crisis-record/contract/agencies'
import type { Authorisation, DecisionRequest, RequestKey } from '@crisis-record/contract/tokens'
import type { Log, LogFields } from '../../log.js'
import type { LoadedSupergraph } from '../../supergraph/index.js'
import { systemClock } from '../../clock.js'
import { createExecution, type Execution, type ExecutionOptions } from '../execution-engine.js'
import { type Asked, type Reply, TestAgency } from './test-agency.js'
import { type TestKind, testKinds, testSupergraph } from './test-schemas.js'

export const odsCodes: Record<TestKind, string> = {
  'consent-registry': 'ZC001',
  'patient-index': 'ZP001',
  'access-audit': 'ZA001',
  'mental-health-trust': 'ZM001',
  'primary-care': 'ZG001',
}

const carried: Record<TestKind, Category[]> = {
  'consent-registry': ['SHARING_OUTCOME'],
  'patient-index': ['DEMOGRAPHICS', 'CONTACT_DETAILS', 'LOCATION'],
  'access-audit': ['ACCESS_HISTORY'],
  'mental-health-trust': ['CRISIS_PLAN', 'THIRD_PARTY', 'CARE_TEAM'],
  'primary-care': ['ALLERGIES'],
}

/** Trusts the registry knows, whether or not the gateway has them. */
export const furtherCodes = ['ZM002', 'ZM003', 'ZM004']

export const anna = '9990000018'

/** What the test's registry decides; change it between operations. */
export interface Decisions {
  permit: Category[]
  role: string
  /** ODS codes that get no token. */
  without: string[]
  /** By ODS code: what is withheld there alone. */
  withheldAt: Record<string, Category[]>
}

export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[]
  extensions?: unknown
}

export interface TestStack {
  readonly agencies: Record<TestKind, TestAgency>
  /** Further trusts beside `agencies['mental-health-trust']`, by ODS code. */
  readonly trusts: Record<string, TestAgency>
  readonly decisions: Decisions
  readonly entries: Record<string, unknown>[]
  readonly logged: { message: string; fields: LogFields | undefined }[]
  readonly execution: Execution
  ask(
    query: string,
    options?: { variables?: Record<string, unknown>; operationName?: string; purpose?: Purpose },
  ): Promise<Answer & { status: number; text: string }>
  stop(): Promise<void>
}

const source = (kind: TestKind) => ({ odsCode: odsCodes[kind], name: `the ${kind}`, kind })

let composed: LoadedSupergraph | undefined

/** Every agency on a port of its own, and the gateway's execution over them. */
export async function startTestStack({
  furtherTrusts = [],
  ...options
}: Partial<ExecutionOptions> & { furtherTrusts?: string[] } = {}): Promise<TestStack> {
  const decisions: Decisions = { permit: Object.values(carried).flat(), role: 'LIAISON_CLINICIAN', without: [], withheldAt: {} }
  const entries: Record<string, unknown>[] = []
  const agencies = Object.fromEntries(
    await Promise.all(
      testKinds.map(async (kind) => {
        const key = { kid: `${kind}-1`, key: randomBytes(32).toString('base64url') }
        return [kind, await new TestAgency(odsCodes[kind], key, honest(kind, decisions, entries)).listen()] as const
      }),
    ),
  ) as Record<TestKind, TestAgency>
  const trusts = Object.fromEntries(
    await Promise.all(
      furtherTrusts.map(async (odsCode) => {
        const key = { kid: `${odsCode}-1`, key: randomBytes(32).toString('base64url') }
        return [odsCode, await new TestAgency(odsCode, key, () => ({ json: { data: { _entities: [{}] } } })).listen()] as const
      }),
    ),
  )
  const logged: TestStack['logged'] = []
  const execution = await createExecution({
    supergraph: (composed ??= testSupergraph()),
    ...listed([...Object.values(agencies), ...Object.values(trusts)]),
    timeouts: { agency: 1_500, registry: 1_500, audit: 1_500 },
    clock: systemClock,
    log: recordingLog(logged),
    ...options,
  })
  return {
    agencies,
    trusts,
    decisions,
    entries,
    logged,
    execution,
    async ask(query, { variables, operationName, purpose = 'TREAT' } = {}) {
      const response = await execution.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: { query, ...(variables === undefined ? {} : { variables }), ...(operationName === undefined ? {} : { operationName }) },
        },
        context: () =>
          Promise.resolve({
            caller: { accessToken: 'staff-token', expiresAt: Date.now() + 60_000, channel: 'bearer', purpose },
            requestId: randomUUID(),
          }),
      })
      const text = response.body.kind === 'complete' ? response.body.string : ''
      return { ...(JSON.parse(text) as Answer), status: response.status ?? 200, text }
    },
    async stop() {
      await execution.stop()
      await Promise.all([...Object.values(agencies), ...Object.values(trusts)].map((agency) => agency.close()))
    },
  }
}

/** The agencies file and the keys of these; whoever is none of the first of a kind is a further trust. */
export function listed(agencies: readonly TestAgency[]): { agencies: Agencies; keys: Record<string, RequestKey[]> } {
  return {
    agencies: {
      kinds: testKinds.map((kind) => ({
        kind: kind satisfies AgencyKind,
        schema: `${kind}.graphql`,
        several: kind === 'mental-health-trust',
        carries: carried[kind],
        itemLabels: [],
        instances: agencies
          .filter(({ odsCode }) => kindOf(odsCode) === kind)
          .map(({ odsCode, url }) => ({ odsCode, name: odsCode === odsCodes[kind] ? `The ${kind}` : `Trust ${odsCode}`, kind, url })),
      })),
      organisations: [],
    },
    keys: Object.fromEntries(agencies.map(({ odsCode, key }) => [odsCode, [key]])),
  }
}

function kindOf(odsCode: string): TestKind {
  return testKinds.find((kind) => odsCodes[kind] === odsCode) ?? 'mental-health-trust'
}

function recordingLog(logged: TestStack['logged']): Log {
  const write = (message: string, fields?: LogFields) => void logged.push({ message, fields })
  return { debug: write, info: write, warn: write, error: write }
}

/** A head as the audit signs it, but for the signature, which the gateway does not look at. */
export function testHead(sequence: number, hash = 'a'.repeat(64)): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'EdDSA', typ: 'audit-head+jwt', kid: '1' })}.${part({ iss: 'ZA001', sequence, hash, iat: 0 })}.signature`
}

/** An agency that answers well, everything it has: the asked keys are found by name, since the tests alias little. */
function honest(kind: TestKind, decisions: Decisions, entries: Record<string, unknown>[]): (asked: Asked) => Reply {
  if (kind === 'consent-registry') return (asked) => registryReply(asked, decisions)
  if (kind !== 'access-audit') return () => ({ json: { data: { _entities: [honestData[kind]] } } })
  return (asked) => {
    if (asked.path !== '/entries') return { json: { data: { _entities: [honestData['access-audit']] } } }
    entries.push(asked.body)
    return { status: 201, json: { sequence: entries.length, hash: 'hash', head: testHead(entries.length) } }
  }
}

export function registryReply(asked: Asked, decisions: Decisions): Reply {
  const { person } = asked.extensions['request'] as DecisionRequest
  const data =
    person === undefined
      ? { __typename: 'Query' }
      : { patient: { __typename: 'Patient', nhsNumber: person, hasOwnProperty: person, sharing: [sharingOutcome] } }
  return { json: { data, extensions: { authorisation: authorisationFor(asked, decisions) } } }
}

const sharingOutcome = { category: 'CRISIS_PLAN', source: source('mental-health-trust'), shared: true, reason: null }

export function authorisationFor(asked: Asked, decisions: Decisions): Authorisation {
  const request = asked.extensions['request'] as DecisionRequest
  const { permit, role, without, withheldAt } = decisions
  const own = (odsCode: string) =>
    carried[kindOf(odsCode)].filter((category) => permit.includes(category) && withheldAt[odsCode]?.includes(category) !== true)
  const about = [...Object.values(odsCodes), ...furtherCodes].filter((odsCode) => odsCode !== odsCodes['consent-registry'])
  const open = request.person === undefined ? about.filter((odsCode) => ['ZP001', 'ZA001'].includes(odsCode)) : about
  return {
    caller: { reference: 'caller-reference-00001', subject: 'liaison', role, organisation: 'ZH001' },
    purpose: request.purpose,
    ...(request.person === undefined ? {} : { person: request.person }),
    may: ['SEARCH'],
    agreementVersion: '1',
    agencies: Object.fromEntries(
      open
        .filter((odsCode) => !without.includes(odsCode))
        .map((odsCode) => [odsCode, { token: `decision for ${odsCode}`, permit: own(odsCode) }]),
    ),
    permit: own(odsCodes['consent-registry']),
    decisions: [],
  }
}

export const crisisPlan = {
  __typename: 'CrisisPlan',
  id: 'ZM001:1',
  _id: 'ZM001:1',
  source: source('mental-health-trust'),
  _source: source('mental-health-trust'),
  recordedAt: '2026-01-05T10:00:00.000Z',
  whatHelps: ['music'],
  advanceStatement: null,
  contacts: [{ name: 'Sam', telephone: '01632 960001' }],
  thirdPartyInformation: [{ givenBy: 'a neighbour', text: 'heard shouting' }],
}

const item = (kind: TestKind, local: string) => ({
  id: `${odsCodes[kind]}:${local}`,
  _id: `${odsCodes[kind]}:${local}`,
  source: source(kind),
  _source: source(kind),
})

export const honestData: Record<Exclude<TestKind, 'consent-registry'>, Record<string, unknown>> = {
  'patient-index': {
    demographics: { ...item('patient-index', '1'), familyName: 'Testington', dateOfBirth: '1990-04-01', deceasedOn: null },
    contactDetails: { ...item('patient-index', '1'), telephone: '01632 960002', address: { postcode: 'ZZ99 3VZ' } },
  },
  'access-audit': { accessHistory: [{ ...item('access-audit', '1'), role: 'GP' }] },
  'mental-health-trust': {
    crisisPlans: [crisisPlan],
    careTeam: [{ ...item('mental-health-trust', '2'), name: 'Lee', careCoordinator: true }],
  },
  'primary-care': {
    allergies: {
      ...item('primary-care', '1'),
      state: 'KNOWN',
      items: [{ ...item('primary-care', '3'), substance: 'penicillin', severity: 2 }],
    },
  },
}
