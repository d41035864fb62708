import { parseNhsNumber, PublicError } from '@crisis-record/contract'
import type { AgencyInstance } from '@crisis-record/contract/agencies'
import {
  type Authorisation,
  authorisation as authorisationShape,
  type DecisionRequest,
  refusal as refusalShape,
} from '@crisis-record/contract/tokens'
import { z } from 'zod'
import type { Log } from '../log.js'
import type { AgencyConnection } from './agency-connection.js'
import type { AgencyMetrics } from './agency-metrics.js'
import { type AnswerError, type GraphqlAnswer, readGraphqlAnswer } from './graphql-answer.js'
import type { AgencyOutcome, OperationRun } from './operation-run.js'
import { refusalsOfDecision } from './relayed-codes.js'

const answerExtensions = z.object({ authorisation: authorisationShape })
const refusalExtensions = z.object({ refusal: refusalShape })

export interface Decided {
  readonly authorisation: Authorisation
  /** Of the registry's own schema, unchecked. */
  readonly data: unknown
  readonly errors: readonly AnswerError[]
}

export interface RegistryClientOptions {
  readonly agency: AgencyInstance
  readonly connection: AgencyConnection
  /** Milliseconds a change may take: it may wait for another of the same person's, and for the audit. */
  readonly changeTimeout: number
  readonly metrics: AgencyMetrics
  readonly log: Log
}

/** Asks the consent registry. Consent is asked for on every request; nothing it answers is kept. */
export class RegistryClient {
  constructor(private readonly options: RegistryClientOptions) {}

  /** What the registry is told of the request: the caller's own token, which it verifies, never the gateway's word. */
  static request(run: OperationRun): DecisionRequest {
    const { accessToken, purpose, actingRole } = run.caller
    return {
      accessToken,
      purpose,
      requestId: run.requestId,
      ...(actingRole === undefined ? {} : { actingRole }),
      ...(run.person === undefined ? {} : { person: run.person }),
    }
  }

  /** @throws {PublicError} what the registry refuses with; CONSENT_UNAVAILABLE for every failure, time-out or malformed answer (P11) */
  async decide(run: OperationRun, body: string): Promise<Decided> {
    const { agency, metrics, log } = this.options
    const { answer, elapsedMs } = await this.#ask(body)
    const failed = (outcome: 'UNAVAILABLE' | 'INVALID', reason: string): PublicError => {
      metrics.answered(agency.odsCode, outcome, elapsedMs)
      log.error('consent registry made no decision', { agency: agency.odsCode, requestId: run.requestId, reason, elapsedMs })
      return new PublicError('CONSENT_UNAVAILABLE')
    }
    if (answer.kind !== 'ANSWERED') throw failed(answer.kind, answer.reason)
    const refusal = answer.errors.map(refusalOf).find((each) => each !== undefined)
    if (refusal !== undefined) {
      metrics.answered(agency.odsCode, 'ANSWERED', elapsedMs)
      const beside = refusalExtensions.safeParse(answer.extensions)
      if (beside.success) run.refusedTo(beside.data.refusal.caller)
      throw refusal
    }
    const read = answerExtensions.safeParse(answer.extensions)
    if (!read.success) throw failed('INVALID', 'NO_AUTHORISATION')
    const { authorisation } = read.data
    // A decision about another person or purpose than asked is none.
    if (authorisation.person !== run.person || authorisation.purpose !== run.caller.purpose) throw failed('INVALID', 'ANOTHER_DECISION')
    metrics.answered(agency.odsCode, 'ANSWERED', elapsedMs)
    return { authorisation, data: answer.data, errors: answer.errors }
  }

  /** Asks for a change, once. The registry decides anew whether the caller may; the decision on record is the one before. */
  async change(run: OperationRun, body: string): Promise<GraphqlAnswer> {
    const { agency, metrics, log, changeTimeout } = this.options
    const { answer, elapsedMs } = await this.#ask(body, changeTimeout)
    const outcome: AgencyOutcome = { agency: agency.odsCode, outcome: answer.kind, elapsedMs }
    metrics.answered(agency.odsCode, answer.kind, elapsedMs)
    run.answered(outcome)
    if (answer.kind !== 'ANSWERED')
      log.error('it is not known what became of a change', { agency: agency.odsCode, requestId: run.requestId, reason: answer.reason })
    return answer
  }

  async #ask(body: string, timeout?: number): Promise<{ answer: GraphqlAnswer; elapsedMs: number }> {
    const started = performance.now()
    const answer = readGraphqlAnswer(
      await this.options.connection.send({ body, caller: undefined, ...(timeout === undefined ? {} : { timeout }) }),
    )
    return { answer, elapsedMs: performance.now() - started }
  }
}

function refusalOf({ code, extensions }: AnswerError): PublicError | undefined {
  const refusal = refusalsOfDecision.find((each) => each === code)
  if (refusal === undefined) return undefined
  const surviving = refusal === 'PATIENT_MERGED' ? parseNhsNumber(extensions['survivingNhsNumber']) : undefined
  return new PublicError(refusal, surviving === undefined ? {} : { details: { survivingNhsNumber: surviving } })
}
