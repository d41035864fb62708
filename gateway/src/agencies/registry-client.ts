import { type ErrorCode, parseNhsNumber, PublicError } from '@crisis-record/contract'
import type { AgencyInstance } from '@crisis-record/contract/agencies'
import { type Authorisation, authorisation as authorisationShape, type DecisionRequest } from '@crisis-record/contract/tokens'
import { z } from 'zod'
import type { Log } from '../log.js'
import type { AgencyConnection } from './agency-connection.js'
import type { AgencyMetrics } from './agency-metrics.js'
import { type AnswerError, readGraphqlAnswer } from './graphql-answer.js'
import type { OperationRun } from './operation-run.js'

/** What the registry may tell a caller. Anything else it says means that no decision was made. */
const known: readonly ErrorCode[] = [
  'UNAUTHENTICATED',
  'ROLE_REQUIRED',
  'ROLE_NOT_PERMITTED',
  'PURPOSE_NOT_PERMITTED',
  'NHS_NUMBER_INVALID',
  'PATIENT_NOT_FOUND',
  'PATIENT_MERGED',
]

const answerExtensions = z.object({ authorisation: authorisationShape })

export interface Decided {
  readonly authorisation: Authorisation
  /** Of the registry's own schema, unchecked. */
  readonly data: unknown
  readonly errors: readonly AnswerError[]
}

export interface RegistryClientOptions {
  readonly agency: AgencyInstance
  readonly connection: AgencyConnection
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
    const { agency, connection, metrics, log } = this.options
    const started = performance.now()
    const answer = readGraphqlAnswer(await connection.send({ body, caller: undefined }))
    const elapsedMs = performance.now() - started
    const failed = (outcome: 'UNAVAILABLE' | 'INVALID', reason: string): PublicError => {
      metrics.answered(agency.odsCode, outcome, elapsedMs)
      log.error('consent registry made no decision', { agency: agency.odsCode, requestId: run.requestId, reason, elapsedMs })
      return new PublicError('CONSENT_UNAVAILABLE')
    }
    if (answer.kind !== 'ANSWERED') throw failed(answer.kind, answer.reason)
    const refusal = answer.errors.map(refusalOf).find((each) => each !== undefined)
    if (refusal !== undefined) {
      metrics.answered(agency.odsCode, 'ANSWERED', elapsedMs)
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
}

function refusalOf({ code, extensions }: AnswerError): PublicError | undefined {
  const refusal = known.find((each) => each === code)
  if (refusal === undefined) return undefined
  const surviving = refusal === 'PATIENT_MERGED' ? parseNhsNumber(extensions['survivingNhsNumber']) : undefined
  return new PublicError(refusal, surviving === undefined ? {} : { details: { survivingNhsNumber: surviving } })
}
