import { PublicError } from '@crisis-record/contract'
import type { AgencyMetrics } from '../agencies/agency-metrics.js'
import type { AuditTrail } from '../audit/audit-client.js'
import { authorisedEntryOf, completedEntryOf, type OperationFacts, refusedEntryOf } from '../audit/entries.js'
import type { EntryQueue } from '../audit/entry-queue.js'
import type { EnumerationWatch } from '../audit/enumeration-watch.js'
import type { Clock } from '../clock.js'
import type { Log } from '../log.js'
import type { GatewayRequest } from './gateway-types.js'
import type { RunningOperation } from './running-operation.js'

export interface OperationRecordOptions {
  readonly trail: AuditTrail
  readonly queue: EntryQueue
  readonly watch: EnumerationWatch
  readonly metrics: AgencyMetrics
  readonly clock: Clock
  readonly log: Log
}

/** What the audit is told of an operation: AUTHORISED before anything of it is released, COMPLETED or REFUSED when it is over. */
export class OperationRecord {
  constructor(private readonly options: OperationRecordOptions) {}

  /** Sends the AUTHORISED entry on its way. */
  authorised(run: RunningOperation, request: GatewayRequest): void {
    const { authorisation } = run
    if (authorisation === undefined) return
    const isSearch = run.person === undefined
    const entry = authorisedEntryOf(factsOf(run, request), authorisation, {
      at: this.options.clock.now(),
      ...run.asked(),
      ...(isSearch ? { personSought: run.numberGiven, personsReturned: run.personsReturned } : {}),
    })
    run.recorded = this.options.trail.append(entry, authorisation.caller.reference).catch(() => false)
  }

  /** @throws {PublicError} why nothing may be released: the operation's own refusal, or that it is not on record */
  async assertReleasable(run: RunningOperation): Promise<void> {
    if (run.refusal !== undefined) throw run.refusal
    if (run.authorisation === undefined) return // nobody was asked for anything
    if ((await run.recorded) === true) return
    this.options.metrics.auditFailed('AUTHORISED')
    this.options.log.error('access could not be recorded, so nothing was released', { requestId: run.requestId })
    throw new PublicError('AUDIT_UNAVAILABLE')
  }

  /** Tells how it ended, behind the answer. What the registry never verified a caller for is in no one's name, and so in no entry. */
  ended(run: RunningOperation, request: GatewayRequest, refusal?: PublicError): void {
    const { asker, requestId, numberGiven } = run
    if (asker === undefined || run.over) return
    run.over = true
    if (numberGiven !== undefined && isMiss(run, refusal)) this.options.watch.missed(asker.reference, numberGiven, requestId)
    const at = this.options.clock.now()
    if (run.recorded !== undefined) {
      const agencies = run.outcomes.toSorted((a, b) => (a.agency < b.agency ? -1 : 1))
      this.options.queue.push(completedEntryOf(requestId, { at, person: run.person, agencies, refusal: refusal?.code }), asker.reference)
    } else if (refusal !== undefined) {
      const { purpose } = run.caller
      const refused = { at, caller: asker, purpose, person: numberGiven, code: refusal.code }
      this.options.queue.push(refusedEntryOf(factsOf(run, request), refused), asker.reference)
    }
  }
}

/** A number nobody here has: asked for, or looked for in vain. */
function isMiss(run: RunningOperation, refusal: PublicError | undefined): boolean {
  if (refusal !== undefined) return refusal.code === 'PATIENT_NOT_FOUND'
  const { person, personsReturned, outcomes } = run
  return person === undefined && personsReturned.length === 0 && outcomes.every(({ outcome }) => outcome === 'ANSWERED')
}

function factsOf({ requestId }: RunningOperation, request: GatewayRequest): OperationFacts {
  return { requestId, operationName: request.operation.name?.value, operationHash: request.queryHash }
}
