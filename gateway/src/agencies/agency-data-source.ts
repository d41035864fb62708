import { type Category, type ErrorCode, PublicError } from '@crisis-record/contract'
import type { AgencyInstance } from '@crisis-record/contract/agencies'
import type { AuditHeads } from './audit-heads.js'
import type { Log } from '../log.js'
import type { PreparedFetch, PrunedFetch } from '../operation/prepared-fetch.js'
import { INVALID, type ProjectedField, type ProjectionNotes } from '../operation/projection.js'
import type { AgencyConnection } from './agency-connection.js'
import type { AgencyMetrics } from './agency-metrics.js'
import { type AnswerError, type GraphqlAnswer, readGraphqlAnswer } from './graphql-answer.js'
import type { VariableValues } from '../operation/conditions.js'
import type { OperationRun } from './operation-run.js'
import { refusalOfChange } from './refusal-of-change.js'
import { faultsOfField } from './relayed-codes.js'

export type FieldFault = 'AGENCY_UNAVAILABLE' | 'AGENCY_INVALID' | (typeof faultsOfField)[number]

/** What is handed on: data with nothing in it that was not asked for, and an error for each agency that has none of a field. */
export interface CheckedResponse {
  data: Record<string, unknown>
  errors?: FieldErrorOfAgency[]
}

export interface FieldErrorOfAgency {
  path: (string | number)[]
  extensions: { code: ErrorCode; source: { odsCode: string } }
}

/** One agency's answer to one fetch, checked. */
export type AgencyAnswer =
  /** Its permit leaves nothing to ask it. */
  | { readonly kind: 'NOT_ASKED' }
  /** Nothing of the operation is released. */
  | { readonly kind: 'REFUSED' }
  | {
      readonly kind: 'ASKED'
      readonly odsCode: string
      /** What it was asked. */
      readonly pruned: PrunedFetch
      readonly fields: readonly ProjectedField[]
      /** By response key. */
      readonly faults: ReadonlyMap<string, FieldFault>
    }

export interface AgencyDataSourceOptions {
  readonly agency: AgencyInstance
  readonly connection: AgencyConnection
  readonly heads: AuditHeads
  readonly metrics: AgencyMetrics
  readonly log: Log
}

/**
 * Asks one agency, for what its own permit and the caller's role allow and nothing else, and checks what it answers.
 * Whether it is asked depends on the permit alone, never on what it holds. The agency is not trusted: see {@link compileProjection}.
 */
export class AgencyDataSource {
  /** Staff tell sources apart by the names of the agencies file: an agency's own word for itself could be another's. */
  readonly #shownAs: ReadonlyMap<string, string>

  constructor(private readonly options: AgencyDataSourceOptions) {
    const { odsCode, name, kind } = options.agency
    this.#shownAs = new Map(Object.entries({ odsCode, name, kind }))
  }

  get agency(): AgencyInstance {
    return this.options.agency
  }

  async fetch(text: string, variables: VariableValues, run: OperationRun): Promise<CheckedResponse> {
    const fetch = run.fetch(this.agency.kind, text)
    const answer = await this.ask(fetch, variables, run)
    if (answer.kind === 'REFUSED') return { data: {} }
    const { entities } = fetch
    if (answer.kind === 'NOT_ASKED') return { data: entities ? { _entities: [{}] } : {} }
    const data = Object.create(null) as Record<string, unknown>
    for (const field of answer.fields) data[field.key] = valueOf(field, answer.faults)
    const errors = errorsOf(answer.faults, answer.odsCode, entities)
    return { data: entities ? { _entities: [data] } : data, ...(errors.length === 0 ? {} : { errors }) }
  }

  async ask(fetch: PreparedFetch, variables: VariableValues, run: OperationRun): Promise<AgencyAnswer> {
    const { agency } = this.options
    const { authorisation } = run
    // Without a decision there is nothing an agency could be asked for.
    if (authorisation === undefined) return refuse(run, new PublicError('CONSENT_UNAVAILABLE'))
    const grant = authorisation.agencies[agency.odsCode]
    // An agency the registry does not know is not asked, and is not to read as withheld.
    if (grant === undefined) return this.#failed(fetch.prune('EVERYTHING', run.variables), 'AGENCY_UNAVAILABLE')
    const pruned = run.pruned(fetch, agency.odsCode)
    if (!pruned.asks) return { kind: 'NOT_ASKED' }
    if (fetch.entities && !isOnlyPerson(variables['representations'], run.person)) {
      return refuse(run, new PublicError('CONSENT_UNAVAILABLE'))
    }
    const body = bodyOf(pruned, variables, fetch.entities, {
      decision: grant.token,
      requestId: run.requestId,
      // For its disclosure log: what it keeps, the audit cannot take back. Absent before there is one.
      head: this.options.heads.latest,
    })
    const started = performance.now()
    const answer = readGraphqlAnswer(await this.options.connection.send({ body, caller: authorisation.caller.reference }))
    const elapsedMs = performance.now() - started
    return this.#checked(answer, { run, pruned, permit: grant.permit, entities: fetch.entities, elapsedMs })
  }

  #checked(
    answer: GraphqlAnswer,
    asked: { run: OperationRun; pruned: PrunedFetch; permit: readonly Category[]; entities: boolean; elapsedMs: number },
  ): AgencyAnswer {
    const { run, pruned, permit, entities, elapsedMs } = asked
    const { agency, metrics, log } = this.options
    const note = (outcome: 'ANSWERED' | 'UNAVAILABLE' | 'INVALID', reason?: string, status?: number) => {
      const vetoed = answer.kind === 'ANSWERED' ? vetoedOf(answer.extensions, permit) : []
      run.answered({ agency: agency.odsCode, outcome, elapsedMs, ...(vetoed.length === 0 ? {} : { vetoed }) })
      metrics.answered(agency.odsCode, outcome, elapsedMs)
      if (reason === undefined) return
      const fields = { agency: agency.odsCode, requestId: run.requestId, reason, elapsedMs, ...(status === undefined ? {} : { status }) }
      log.warn(outcome === 'INVALID' ? 'agency sent an answer that cannot be shown' : 'agency did not answer', fields)
    }
    if (answer.kind !== 'ANSWERED') {
      note(answer.kind, answer.reason, answer.kind === 'UNAVAILABLE' ? answer.status : undefined)
      const refusal = run.changes ? refusalOfChange(answer, [], 'AGENCY_UNAVAILABLE') : undefined
      if (refusal !== undefined) return refuse(run, refusal)
      return this.#failed(pruned, answer.kind === 'INVALID' ? 'AGENCY_INVALID' : 'AGENCY_UNAVAILABLE')
    }
    const { odsCode } = agency
    const notes: ProjectionNotes = { odsCode, shownAs: this.#shownAs, foreign: 0, persons: [] }
    const fields = pruned.project(rootOf(answer.data, entities), notes)
    const faults = faultsOf(fields, answer.errors, entities)
    if (notes.foreign > 0) metrics.foreignItems(agency.odsCode, notes.foreign)
    const worst = [...faults.values()].includes('AGENCY_INVALID')
      ? 'INVALID'
      : faults.has('AGENCY_UNAVAILABLE')
        ? 'UNAVAILABLE'
        : 'ANSWERED'
    note(worst, worst === 'ANSWERED' ? undefined : notes.foreign > 0 ? 'FOREIGN_ITEMS' : worst === 'INVALID' ? 'MALFORMED' : 'ERRORS')
    run.returned(notes.persons)
    const refusal = run.changes ? refusalOfChange(answer, fields, 'AGENCY_UNAVAILABLE') : undefined
    if (refusal !== undefined) return refuse(run, refusal)
    return { kind: 'ASKED', odsCode, pruned, fields, faults }
  }

  #failed(pruned: PrunedFetch, fault: FieldFault): AgencyAnswer {
    const fields = pruned.selection.fields.filter((field) => !field.reserved).map(({ key }) => ({ key, value: null, incomplete: false }))
    const faults = new Map(fields.map(({ key }) => [key, fault]))
    return { kind: 'ASKED', odsCode: this.agency.odsCode, pruned, fields, faults }
  }
}

/** What of a field may be shown: nothing where it failed, unless it failed only in that items had to be left out. */
export function valueOf({ key, value, incomplete }: ProjectedField, faults: ReadonlyMap<string, FieldFault>): unknown {
  return value === INVALID || (faults.has(key) && !incomplete) ? null : value
}

export function errorsOf(faults: ReadonlyMap<string, FieldFault>, odsCode: string, entities: boolean): FieldErrorOfAgency[] {
  if (faults.size === 0) return []
  return [...faults].map(([key, code]) => ({ path: entities ? ['_entities', 0, key] : [key], extensions: { code, source: { odsCode } } }))
}

function refuse(run: OperationRun, error: PublicError): AgencyAnswer {
  run.refuse(error)
  return { kind: 'REFUSED' }
}

/** The body with the pruned text, whose JSON form is kept, and no variable it does not use. */
export function bodyOf(
  pruned: PrunedFetch,
  given: Readonly<Record<string, unknown>>,
  entities: boolean,
  extensions: Readonly<Record<string, unknown>>,
): string {
  const variables: Record<string, unknown> = entities ? { representations: given['representations'] } : {}
  for (const name of pruned.variables) if (given[name] !== undefined) variables[name] = given[name]
  return `{"query":${pruned.textAsJson},"variables":${JSON.stringify(variables)},"extensions":${JSON.stringify(extensions)}}`
}

function isOnlyPerson(representations: unknown, person: string | undefined): boolean {
  if (!Array.isArray(representations) || representations.length !== 1 || person === undefined) return false
  const [only] = representations as readonly unknown[]
  if (typeof only !== 'object' || only === null) return false
  const { __typename, nhsNumber, ...others } = only as { __typename?: unknown; nhsNumber?: unknown }
  return __typename === 'Patient' && nhsNumber === person && Object.keys(others).length === 0
}

/** For the audit alone. Only what the decision permitted can have been vetoed; anything else the agency says of it is not repeated. */
function vetoedOf(extensions: unknown, permit: readonly Category[]): Category[] {
  if (typeof extensions !== 'object' || extensions === null || !('vetoed' in extensions)) return []
  const { vetoed } = extensions
  return Array.isArray(vetoed) ? permit.filter((category) => vetoed.includes(category)) : []
}

function rootOf(data: unknown, entities: boolean): unknown {
  if (!entities || typeof data !== 'object' || data === null) return data
  const list = (data as { _entities?: unknown })._entities
  return Array.isArray(list) && list.length === 1 ? (list as readonly unknown[])[0] : undefined
}

/**
 * One fault a field. A field with an error anywhere in it is given up whole: a null the agency explains by an error would read as "not recorded".
 * An error without a place is every field's.
 */
function faultsOf(fields: readonly ProjectedField[], errors: readonly AnswerError[], entities: boolean): Map<string, FieldFault> {
  const faults = new Map<string, FieldFault>()
  for (const { path, code } of errors) {
    const at = entities ? path[2] : path[0]
    const fault = faultsOfField.find((each) => each === code) ?? 'AGENCY_UNAVAILABLE'
    for (const { key } of fields) if (at === undefined || at === key) faults.set(key, fault)
  }
  for (const { key, value, incomplete } of fields)
    if ((value === INVALID || incomplete) && !faults.has(key)) faults.set(key, 'AGENCY_INVALID')
  return faults
}
