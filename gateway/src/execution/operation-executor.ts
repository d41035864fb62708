import { PublicError } from '@crisis-record/contract'
import { getVariableValues, type GraphQLSchema } from 'graphql'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import { RegistryClient } from '../agencies/registry-client.js'
import type { Log } from '../log.js'
import type { VariableValues } from '../operation/conditions.js'
import { subjectOf } from '../operation/operation-subject.js'
import type { AgencyRoster } from './agency-roster.js'
import type { AgencySources } from './agency-sources.js'
import type { GatewayRequest, GatewayResult } from './gateway-types.js'
import type { OperationRecord } from './operation-record.js'
import { type PreparedOperation, prepareOperation, type Planning } from './prepare-operation.js'
import { agencyGraphqlError, publicGraphqlError } from './public-errors.js'
import type { RequestContext } from './request-context.js'
import { type FieldError, type PlanAnswer, runPlan } from './run-plan.js'
import { type Pruning, RunningOperation } from './running-operation.js'

export interface ExecutorOptions {
  readonly planning: Planning
  /** Prepared before the first request, by the hash of the document. */
  readonly trusted: ReadonlyMap<string, PreparedOperation>
  readonly sources: AgencySources
  readonly record: OperationRecord
  readonly pruning: Pruning
  readonly metrics: AgencyMetrics
  readonly log: Log
}

/**
 * One operation, end to end: whom it is about, what the registry decides, what each agency answers; released only when the audit
 * has the AUTHORISED entry (P15). Whatever fails on the way releases nothing (P11). A change is not even sent before that entry is durable.
 */
export class OperationExecutor {
  /** By operation node: it lives as long as Apollo Server keeps the document. */
  readonly #prepared = new WeakMap<object, PreparedOperation>()

  constructor(private readonly options: ExecutorOptions) {}

  async execute(request: GatewayRequest): Promise<GatewayResult> {
    const context = request.context as RequestContext
    const { record } = this.options
    const { roster, release } = this.options.sources.lease()
    let run: RunningOperation | undefined
    try {
      const prepared = this.#prepare(request)
      const variables = coerce(prepared, this.options.planning.schema.api, request.request.variables ?? {})
      const subject = subjectOf(prepared.outline, variables)
      run = new RunningOperation({
        prepared,
        variables,
        caller: context.caller,
        requestId: context.requestId,
        subject,
        pruning: this.options.pruning,
        agencies: roster.odsCodes,
        onAuthorised: (authorised) => {
          // Beside hop 2, not before it: released is what waits for it.
          if (subject.kind === 'PERSON') record.authorised(authorised, request)
        },
      })
      const result = run.asksAnything() ? await this.#ask(run, { request, prepared, roster }) : { data: {}, errors: [] }
      if (subject.kind === 'SEARCH' && run.refusal === undefined) record.authorised(run, request)
      await record.assertReleasable(run)
      const answer = released(prepared.shape(result.data, run.variables), result.errors, roster)
      record.ended(run, request)
      return answer
    } catch (error) {
      return this.#refused(error, request, run)
    } finally {
      release()
    }
  }

  #prepare(request: GatewayRequest): PreparedOperation {
    const known = this.options.trusted.get(request.queryHash) ?? this.#prepared.get(request.operation)
    if (known !== undefined) return known
    const prepared = prepareOperation(request.document, request.operation, this.options.planning)
    this.#prepared.set(request.operation, prepared)
    return prepared
  }

  async #ask(
    run: RunningOperation,
    { request, prepared, roster }: { request: GatewayRequest; prepared: PreparedOperation; roster: AgencyRoster },
  ): Promise<PlanAnswer> {
    if (run.changes || run.person === undefined) await authoriseFirst(run, roster)
    if (run.changes) {
      // What cannot be recorded is not done.
      this.options.record.authorised(run, request)
      await this.options.record.assertReleasable(run)
    }
    return runPlan(prepared.plan, { sources: roster.byService, variables: run.variables, run })
  }

  #refused(error: unknown, request: GatewayRequest, run: RunningOperation | undefined): GatewayResult {
    const refusal = run?.refusal ?? (error instanceof PublicError ? error : new PublicError('INTERNAL', { cause: error }))
    if (refusal.code === 'INTERNAL')
      this.options.log.error('operation failed', { requestId: (request.context as RequestContext).requestId, error })
    this.options.metrics.refused(refusal.code)
    if (run !== undefined) this.options.record.ended(run, request, refusal)
    return { data: null, errors: [publicGraphqlError(refusal)] }
  }
}

/** Where the first fetch would bring no record, or change one, the registry is asked for its decision alone. */
async function authoriseFirst(run: RunningOperation, { registry }: AgencyRoster): Promise<void> {
  const body = JSON.stringify({ query: '{ __typename }', extensions: { request: RegistryClient.request(run) } })
  const { authorisation } = await registry.decide(run, body)
  run.authorise(authorisation)
  run.assertRootsOpen()
}

function released(data: Readonly<Record<string, unknown>> | null, errors: readonly FieldError[], { named }: AgencyRoster): GatewayResult {
  if (errors.length === 0) return { data }
  const sorted = errors.toSorted((one, other) => compare(placeOf(one), placeOf(other)))
  return { data, errors: sorted.map(({ code, path, source }) => agencyGraphqlError(code, path, named(source))) }
}

/** @throws {PublicError} OPERATION_INVALID; which variable, and what it held, is not repeated */
function coerce(prepared: PreparedOperation, schema: GraphQLSchema, given: Record<string, unknown>): VariableValues {
  const { coerced } = getVariableValues(schema, prepared.operation.variableDefinitions ?? [], given, { maxErrors: 1 })
  if (coerced === undefined) throw new PublicError('OPERATION_INVALID')
  // `if: Boolean!` accepts a nullable variable with a default, and then null arrives all the same.
  for (const name of prepared.conditions) if (typeof coerced[name] !== 'boolean') throw new PublicError('OPERATION_INVALID')
  return coerced
}

/** Which agency failed first shows in no answer. */
function placeOf({ path, source }: FieldError): string {
  return JSON.stringify([path, source])
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
