import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import type { AuditEntry, AuthorisedEntry, DecisionClaims, Log } from '@crisis-record/subgraph-kit'
import { generatedPeople } from '@crisis-record/subgraph-kit/seeding'
import { postSigned } from '@crisis-record/subgraph-kit/testing'
import { DataSource } from 'typeorm'
import { authorised, clock, type RealAudit } from './real-audit.js'

export const anna = '9990000018'
export const officer = { reference: 'iris', subject: 'privacy', name: 'Iris Montague', role: 'PRIVACY_OFFICER', organisation: 'ZX001' }

export const nora = { reference: 'nora', subject: 'nurse', name: 'Nora Abel', role: 'CRISIS_CLINICIAN', organisation: 'ZM001' }
/** Of the same organisation. */
export const otto = { ...nora, reference: 'otto', subject: 'otto', name: 'Otto Lund' }
/** Of another. */
export const gwen = { ...nora, reference: 'gwen', subject: 'gwen', name: 'Gwen Moss', role: 'GP', organisation: 'ZG001' }

export interface ShownFinding {
  readonly id: string
  readonly kind: string
  readonly nhsNumber: string
  readonly requestId: string
  readonly callerReference: string
  readonly statementId: string | null
  readonly mine: boolean
  readonly review: { readonly outcome: string; readonly note: string | null; readonly reviewedBy: string } | null
}

export interface FindingsPage {
  readonly items: readonly ShownFinding[]
  readonly after: string | null
  readonly more: boolean
  readonly waiting: number
}

type Decision = Partial<DecisionClaims>

const mayReview: Decision = {
  sub: officer.reference,
  role: officer.role,
  organisation: officer.organisation,
  purpose: 'PATSFTY',
  permit: [],
  may: ['REVIEW'],
}

const findingsQuery = `query ($input: FindingsInput!) { findings(input: $input) { after more waiting items {
  id kind nhsNumber requestId foundAt callerReference callerName role organisation purpose statementId mine
  review { outcome note reviewedAt reviewedBy } } } }`

const reviewMutation = `mutation ($input: ReviewFindingInput!) { reviewFinding(input: $input) { outcome findingId faults { field code } } }`

interface Answer {
  readonly data?: { readonly findings?: FindingsPage | null; readonly reviewFinding?: Payload | null } | null
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}
interface Payload {
  readonly outcome: string
  readonly faults: readonly { readonly field: string; readonly code: string }[]
}

/** Asks of findings as the gateway does. */
export function findingAsks(real: RealAudit) {
  const ask = async (query: string, input: object, { decision, requestId = randomUUID() }: { decision: Decision; requestId?: string }) => {
    const { audit } = real
    const { json } = await postSigned({
      url: `${audit().subgraph.url}/graphql`,
      body: { query, variables: { input }, extensions: { decision: audit().token(decision), requestId } },
      key: audit().keys.request,
      audience: 'ZA001',
      caller: decision.sub ?? 'test-caller',
      now: clock.now().getTime(),
    })
    const { data, errors } = json as Answer
    return { data, codes: errors?.map(({ extensions }) => extensions.code) ?? [] }
  }
  return {
    /** After the worker has read all there is. */
    async list(input: object = {}, decision: Decision = {}) {
      await real.audit().subgraph.services.findings.worker.catchUp()
      const { data, codes } = await ask(findingsQuery, input, { decision: { ...mayReview, ...decision } })
      return { page: data?.findings ?? undefined, codes }
    },
    /** The request is authorised first, as the gateway has it. */
    async review(findingId: string, wish: object = {}, by: { reviewer?: typeof officer; person?: string; decision?: Decision } = {}) {
      const { reviewer = officer, person = anna } = by
      const requestId = randomUUID()
      const asked = authorised({ requestId, person, caller: reviewer, purpose: 'PATSFTY', categoriesAsked: [], decisions: [], fields: [] })
      if ((await real.append(asked)).status !== 201) throw new Error('not authorised')
      const input = { nhsNumber: person, findingId, outcome: 'APPROPRIATE', ...wish }
      const decision = { ...mayReview, sub: reviewer.reference, person, ...by.decision }
      const { data, codes } = await ask(reviewMutation, input, { decision, requestId })
      return { payload: data?.reviewFinding ?? undefined, codes }
    },
    ask,
    mayReview,
  }
}

/** What is derived is taken away, by whoever owns the store: the chain and the notes stay. */
export async function emptied({ databaseUrl }: RealAudit): Promise<void> {
  const owner = await new DataSource({ type: 'postgres', url: databaseUrl.ownerDatabaseUrl }).initialize()
  await owner.query('TRUNCATE finding, finding_review, awaited_permit, lifted_refusal')
  await owner.query('UPDATE finding_cursor SET sequence = 0')
  await owner.destroy()
}

export const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

export type FindingScene = ReturnType<typeof findingScene>

/** People nobody else looks at, and what happens to them. */
export function findingScene(real: RealAudit) {
  const asks = findingAsks(real)
  const people = generatedPeople(5000)
  const keep = async (entry: AuditEntry) => {
    const { status } = await (entry.kind === 'EVENT' ? real.appendEvent(entry) : real.append(entry))
    expect(status).toBe(201)
  }
  return {
    keep,
    person: (): string => {
      const next = people.next()
      if (next.done === true) throw new Error('nobody is left')
      return next.value
    },
    look: (change: Partial<AuthorisedEntry>) => keep(authorised({ caller: nora, ...change })),
    async kindsOf(nhsNumber: string, state = 'ALL') {
      const found: ShownFinding[] = []
      let after: string | null = null
      do {
        const { page } = await asks.list({ state, first: 100, after })
        found.push(...(page?.items.filter((item) => item.nhsNumber === nhsNumber) ?? []))
        after = page?.after ?? null
      } while (after !== null)
      return found
    },
  }
}
