import { PublicError } from '@crisis-record/contract'
import type { AgencyInstance } from '@crisis-record/contract/agencies'
import { INVALID, type ProjectionNotes } from '../operation/projection.js'
import { bodyOf, type CheckedResponse } from './agency-data-source.js'
import type { VariableValues } from '../operation/conditions.js'
import type { OperationRun } from './operation-run.js'
import { type Decided, RegistryClient } from './registry-client.js'

/**
 * Hop 1. The root fetch goes out whole, since nothing is permitted yet; the answer brings the decision, and is cut down to what that permits
 * before anything of it goes on: the first lock holds for the registry's own fields as for any agency's.
 */
export class RegistryDataSource {
  constructor(
    private readonly registry: RegistryClient,
    private readonly agency: AgencyInstance,
  ) {}

  async fetch(text: string, variables: VariableValues, run: OperationRun): Promise<CheckedResponse> {
    const fetch = run.fetch(this.agency.kind, text)
    const whole = fetch.prune('EVERYTHING', run.variables)
    const body = bodyOf(whole, variables, fetch.entities, { request: RegistryClient.request(run) })
    let decided: Decided
    try {
      decided = await this.registry.decide(run, body)
    } catch (error) {
      run.refuse(error instanceof PublicError ? error : new PublicError('CONSENT_UNAVAILABLE', { cause: error }))
      return { data: {} }
    }
    run.authorise(decided.authorisation)

    const notes: ProjectionNotes = { odsCode: this.agency.odsCode, foreign: 0, persons: [] }
    const data = Object.create(null) as Record<string, unknown>
    for (const { key, value } of run.pruned(fetch).project(decided.data, notes)) {
      if (value === INVALID) {
        run.refuse(new PublicError('CONSENT_UNAVAILABLE'))
        return { data: {} }
      }
      data[key] = value
    }
    const { odsCode } = this.agency
    const errors = decided.errors.map(({ path }) => ({
      path: path.slice(0, 2).filter((key) => typeof key === 'string' && whole.keys.has(key)),
      extensions: { code: 'AGENCY_UNAVAILABLE' as const, source: { odsCode } },
    }))
    return errors.length === 0 ? { data } : { data, errors }
  }
}
