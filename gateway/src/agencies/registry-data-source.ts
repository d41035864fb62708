import { PublicError } from '@crisis-record/contract'
import type { AgencyInstance } from '@crisis-record/contract/agencies'
import { INVALID, type ProjectedField, type ProjectionNotes } from '../operation/projection.js'
import { bodyOf, type CheckedResponse } from './agency-data-source.js'
import type { VariableValues } from '../operation/conditions.js'
import type { PreparedFetch } from '../operation/prepared-fetch.js'
import type { OperationRun } from './operation-run.js'
import { refusalOfChange } from './refusal-of-change.js'
import { faultsOfField } from './relayed-codes.js'
import { type Decided, RegistryClient } from './registry-client.js'

/**
 * Hop 1. The root fetch goes out whole, since nothing is permitted yet; the answer brings the decision, and is cut down to what that permits
 * before anything of it goes on: the first lock holds for the registry's own fields as for any agency's. Where the decision was asked for alone
 * before, for a change or a queue, what goes out is pruned by it.
 */
export class RegistryDataSource {
  constructor(
    private readonly registry: RegistryClient,
    private readonly agency: AgencyInstance,
  ) {}

  async fetch(text: string, variables: VariableValues, run: OperationRun): Promise<CheckedResponse> {
    const fetch = run.fetch(this.agency.kind, text)
    const sent = run.authorisation === undefined ? fetch.prune('EVERYTHING', run.variables) : run.pruned(fetch, this.agency.odsCode)
    const body = bodyOf(sent, variables, fetch.entities, { request: RegistryClient.request(run) })
    if (run.changes) return this.#change(fetch, body, run)
    let decided: Decided
    try {
      decided = await this.registry.decide(run, body)
    } catch (error) {
      return refuse(run, error instanceof PublicError ? error : new PublicError('CONSENT_UNAVAILABLE', { cause: error }))
    }
    run.authorise(decided.authorisation)

    const fields = this.#project(fetch, decided.data, run)
    if (fields.some(({ value }) => value === INVALID)) return refuse(run, new PublicError('CONSENT_UNAVAILABLE'))
    const data = dataOf(fields)
    const { odsCode } = this.agency
    const errors = decided.errors.map(({ path, code }) => ({
      path: path.slice(0, 2).filter((key) => typeof key === 'string' && sent.keys.has(key)),
      extensions: { code: faultOf(code), source: { odsCode } },
    }))
    return errors.length === 0 ? { data } : { data, errors }
  }

  async #change(fetch: PreparedFetch, body: string, run: OperationRun): Promise<CheckedResponse> {
    const answer = await this.registry.change(run, body)
    const fields = answer.kind === 'ANSWERED' ? this.#project(fetch, answer.data, run) : []
    const refusal = refusalOfChange(answer, fields, 'CONSENT_UNAVAILABLE')
    return refusal === undefined ? { data: dataOf(fields) } : refuse(run, refusal)
  }

  #project(fetch: PreparedFetch, data: unknown, run: OperationRun): readonly ProjectedField[] {
    const notes: ProjectionNotes = { odsCode: this.agency.odsCode, foreign: 0, persons: [] }
    const fields = run.pruned(fetch, this.agency.odsCode).project(data, notes)
    run.returned(notes.persons)
    return fields
  }
}

function dataOf(fields: readonly ProjectedField[]): Record<string, unknown> {
  const data = Object.create(null) as Record<string, unknown>
  for (const { key, value } of fields) data[key] = value
  return data
}

/** The caller's own fault is theirs to hear of. Anything else the registry says at a field is that it is not answering there. */
function faultOf(code: string | undefined) {
  return faultsOfField.find((each) => each === code) ?? ('AGENCY_UNAVAILABLE' as const)
}

function refuse(run: OperationRun, error: PublicError): CheckedResponse {
  run.refuse(error)
  return { data: {} }
}
