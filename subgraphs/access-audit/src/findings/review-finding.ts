import {
  type AuditEntry,
  type AuthorisedEntry,
  type Clock,
  type InTurn,
  isReviewOutcome,
  lengthOfText,
  type Log,
  PublicError,
  writtenText,
} from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { EntryWriter } from '../entries/entry-writer.js'
import type { EntryReader } from '../store/entry-reader.js'
import { findFinding, type KeptFinding } from './finding-queue.js'
import type { FindingWorker } from './finding-worker.js'
import { fault, type ReviewFault } from './review-fault.js'

/** What a review works with. */
export interface ReviewDesk {
  readonly dataSource: DataSource
  readonly worker: Pick<FindingWorker, 'catchUp'>
  readonly reader: Pick<EntryReader, 'search'>
  readonly writer: Pick<EntryWriter, 'append'>
  readonly clock: Clock
  readonly log: Log
  /** Holds a connection while others are needed for the same review: so one at a time in a process. */
  readonly inTurn: InTurn
}

/** Who reviews, about whom: as the decision of the request says. */
export interface ReviewAsk {
  readonly requestId: string
  readonly reviewer: string
  readonly nhsNumber: string
  readonly purpose: string
  readonly agreementVersion: string
}

export interface ReviewWish {
  readonly findingId: string
  readonly outcome: string
  readonly note?: string | null | undefined
}

const longestNote = 4_000
/** Chosen at random: the first half of an advisory lock on one finding. */
const reviewLock = 193_772_401

/**
 * Closes a finding, once. The review is an event in the chain, and counts because it is there: what the queue shows is derived from it like the
 * finding itself. The note goes first, under the request's id: without its event it is never shown.
 */
export async function reviewFinding(
  desk: ReviewDesk,
  ask: ReviewAsk,
  wish: ReviewWish,
): Promise<{ readonly faults: readonly ReviewFault[] }> {
  const note = writtenText(wish.note)
  const faults = [
    ...(isReviewOutcome(wish.outcome) ? [] : [fault('outcome', 'OUTCOME_UNKNOWN')]),
    ...(note !== undefined && lengthOfText(note) > longestNote ? [fault('note', 'NOTE_TOO_LONG')] : []),
  ]
  if (faults.length > 0) return { faults }
  return desk.inTurn('review', () =>
    desk.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [reviewLock, wish.findingId])
      await desk.worker.catchUp()
      const found = await findFinding(desk.dataSource, wish.findingId)
      if (found === undefined || !(await isAbout(desk, found, ask.nhsNumber))) throw new PublicError('FINDING_NOT_FOUND')
      if (found.callerReference === ask.reviewer || found.recorder === ask.reviewer) throw new PublicError('OWN_FINDING')
      if (found.review !== undefined) throw new PublicError('ALREADY_REVIEWED')
      const caller = await reviewerOnRecord(desk, ask)
      if (note !== undefined) {
        const kept = [ask.requestId, found.id, note]
        await desk.dataSource.query(
          'INSERT INTO finding_note (request_id, finding_id, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          kept,
        )
      }
      await append(desk, eventOf({ ask, found, caller, outcome: wish.outcome, noted: note !== undefined, at: desk.clock.now() }))
      // It is on record, so it is done: should this fail, the worker does it a moment later.
      await desk.worker.catchUp().catch((error: unknown) => desk.log.warn('a review will show later', { error }))
      return { faults: [] }
    }),
  )
}

/**
 * About this person; or about a number that was merged since, under which nothing can be asked for any more: the registry has said so to somebody,
 * which is on record. Under which number it then survives is the registry's to know, and it has let the asker through.
 */
async function isAbout({ reader }: ReviewDesk, found: KeptFinding, nhsNumber: string): Promise<boolean> {
  if (found.nhsNumber === nhsNumber) return true
  const refused = await reader.search({ about: found.nhsNumber, kinds: ['REFUSED'], from: found.foundAt }, { first: 100 })
  return refused.some(({ entry }) => entry.kind === 'REFUSED' && entry.code === 'PATIENT_MERGED')
}

/** Who asked, by the entry that authorised this very request: the decision names them by reference alone. */
async function reviewerOnRecord({ reader }: ReviewDesk, { requestId, reviewer }: ReviewAsk): Promise<AuthorisedEntry['caller']> {
  const [authorised] = await reader.search({ requestId, kinds: ['AUTHORISED'] }, { first: 1 })
  const entry = authorised?.entry
  if (entry?.kind !== 'AUTHORISED' || entry.caller.reference !== reviewer) throw new PublicError('AUDIT_UNAVAILABLE')
  return entry.caller
}

async function append({ writer, log }: ReviewDesk, entry: AuditEntry): Promise<void> {
  const appended = await writer.append(entry)
  if (appended.outcome === 'KEPT') return
  log.error('a review could not be put on record, and is not made', { reason: appended.outcome })
  throw new PublicError('AUDIT_UNAVAILABLE')
}

function eventOf(review: {
  readonly ask: ReviewAsk
  readonly found: KeptFinding
  readonly caller: AuthorisedEntry['caller']
  readonly outcome: string
  readonly noted: boolean
  readonly at: Date
}): AuditEntry {
  const { ask, found, caller, outcome, noted, at } = review
  return {
    kind: 'EVENT',
    event: 'FINDING_REVIEWED',
    requestId: ask.requestId,
    occurredAt: at.toISOString(),
    caller,
    purpose: ask.purpose,
    person: found.nhsNumber,
    agreementVersion: ask.agreementVersion,
    subjects: [{ type: 'FINDING', id: found.id, became: 'REVIEWED' }],
    facts: { outcome, finding: found.kind, holder: found.callerReference, noted: noted ? 'YES' : 'NO' },
  }
}
