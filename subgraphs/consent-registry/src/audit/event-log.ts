import type { AgencyInstance } from '@crisis-record/contract/agencies'
import {
  auditReceipt,
  type Clock,
  type EventEntry,
  PublicError,
  type RequestKey,
  requestSignatureHeader,
  signRequest,
} from '@crisis-record/subgraph-kit'

/** What a change says of itself; the log adds kind, and the time unless it is said: what the clock does is the same event however often it is told. */
export type EventToAppend = Omit<EventEntry, 'kind' | 'occurredAt'> & Partial<Pick<EventEntry, 'occurredAt'>>

/** Where changes are put on record before they take effect. */
export interface EventLog {
  /**
   * Resolves once the audit has the event on disk. To be called last within the transaction of the change, which commits only then.
   * @throws {PublicError} AUDIT_UNAVAILABLE
   */
  append(event: EventToAppend): Promise<void>
}

const patienceMs = 3_000

/** Posts events to access-audit, signed with a key that only the two of them share. */
export function createEventLog(options: {
  /** Where it is now. */
  readonly audit: () => AgencyInstance
  readonly key: RequestKey
  readonly clock: Clock
}): EventLog {
  const { key, clock } = options
  return {
    async append(event) {
      const audit = options.audit()
      const now = clock.now()
      const entry: EventEntry = { occurredAt: now.toISOString(), ...event, kind: 'EVENT' }
      const body = JSON.stringify(entry)
      const signature = signRequest({ key, audience: audit.odsCode, caller: undefined, body, now: now.getTime() })
      try {
        const response = await fetch(new URL('events', audit.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', [requestSignatureHeader]: signature },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(patienceMs),
        })
        if (response.status === 201) {
          auditReceipt.parse(await response.json())
          return
        }
        await response.body?.cancel()
        throw new Error(`the audit answered ${String(response.status)}`)
      } catch (cause) {
        throw new PublicError('AUDIT_UNAVAILABLE', { cause })
      }
    },
  }
}
