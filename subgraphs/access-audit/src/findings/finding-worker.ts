import type { AuditEntry, Log } from '@crisis-record/subgraph-kit'
import type { DataSource, EntityManager } from 'typeorm'
import type { ChainedEntry } from '../records/chain.js'
import { type AwaitedPermit, permitsRecordedBy, permitsReliedOn } from './awaited-permits.js'
import { type Derivation, findingsIn, reviewIn } from './derive-findings.js'
import type { Finding, ReviewOfFinding } from './finding.js'
import { findingRows } from './finding-rows.js'
import { isLifted, type LiftedRefusal, refusalsLiftedBy } from './lifted-refusals.js'

export interface FindingWorker {
  /** Derives all that the chain holds now; resolves to how many entries were read. */
  catchUp(): Promise<number>
  start(): void
  stop(): Promise<void>
}

export interface FindingWorkerOptions {
  readonly dataSource: DataSource
  /** Asked anew for every batch: the agreement may change. */
  readonly derivation: () => Derivation
  readonly log: Log
  /** Told after each turn how many entries the findings are behind the chain. */
  readonly onTurn?: (behind: number) => void
  readonly entriesPerBatch?: number
  readonly everyMs?: number
}

/** No agreement waits longer for a look that makes use of a statement. */
const longestWait = 168 * 3_600_000

const behindChain = `
  SELECT (coalesce((SELECT max(sequence) FROM entry), 0) - (SELECT sequence FROM finding_cursor))::int AS behind`

/**
 * Follows the chain and derives findings from it. A batch of entries, what was found in them and the cursor behind them are one transaction that
 * holds the cursor, so that whatever dies in between leaves nothing half done, and instances take turns. Nothing else writes findings:
 * emptied, they come back from the chain.
 */
export function createFindingWorker(options: FindingWorkerOptions): FindingWorker {
  const { dataSource, derivation, log, onTurn, entriesPerBatch = 500, everyMs = 1_000 } = options
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false

  const behind = async (): Promise<number> => {
    const [row] = await dataSource.query<{ behind: number }[]>(behindChain)
    return row?.behind ?? 0
  }
  const catchUp = async (): Promise<number> => {
    let read = 0
    while (!stopped && (await behind()) > 0) {
      read += await dataSource.transaction((manager) => deriveBatch(manager, derivation(), entriesPerBatch))
    }
    return read
  }
  const turn = () => {
    running = catchUp()
      .then(async () => onTurn?.(await behind()))
      .catch((error: unknown) => log.error('findings could not be derived, and will be tried again', { error }))
      .finally(() => {
        if (timer !== undefined) timer = setTimeout(turn, everyMs).unref()
      })
  }
  return {
    catchUp,
    start() {
      timer ??= setTimeout(turn, 0).unref()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      timer = undefined
      await running
    },
  }
}

interface Row {
  readonly sequence: string
  readonly recorded_at: Date
  readonly body: AuditEntry
  readonly previous_hash: string
  readonly hash: string
}

async function deriveBatch(manager: EntityManager, derivation: Derivation, size: number): Promise<number> {
  const [cursor] = await manager.query<{ sequence: string }[]>(`SELECT sequence FROM finding_cursor FOR UPDATE`)
  if (cursor === undefined) throw new Error('the cursor of the findings is gone')
  const rows = await manager.query<Row[]>(`SELECT * FROM entry WHERE sequence > $1 ORDER BY sequence LIMIT $2`, [cursor.sequence, size])
  const last = rows.at(-1)
  if (last === undefined) return 0
  const store = findingRows(manager)
  const entries = rows.map(toChained)
  const permits = await store.awaited(entries.flatMap(({ entry }) => permitsReliedOn(entry)))
  const lifted = await store.lifted(entries.flatMap((each) => personsOf(each)))
  const derived = deriveInOrder(entries, { permits, lifted }, derivation)
  await store.findings(derived.findings)
  await store.reviews(derived.reviews)
  await store.await(derived.recorded)
  const before = new Date(last.recorded_at.getTime() - longestWait)
  await store.forget(
    derived.findings.flatMap(({ statementId }) => statementId ?? []),
    before,
  )
  // After those it takes the place of are forgotten: else the table would keep them, and a batch cut elsewhere would not.
  await store.awaitLifted(derived.lifted.filter(({ liftedAt }) => liftedAt >= before))
  await manager.query(`UPDATE finding_cursor SET sequence = $1`, [last.sequence])
  return rows.length
}

/** Whose refusals it may lift, or make use of. */
function personsOf(each: ChainedEntry): readonly string[] {
  const { entry } = each
  if (entry.kind === 'AUTHORISED') return entry.person === undefined ? [] : [entry.person]
  return refusalsLiftedBy(each).map(({ nhsNumber }) => nhsNumber)
}

interface Waited {
  readonly permits: readonly AwaitedPermit[]
  readonly lifted: readonly LiftedRefusal[]
}

/** In the order of the chain: a statement is made use of only by looks after it, and gives one finding. */
function deriveInOrder(entries: readonly ChainedEntry[], waited: Waited, derivation: Derivation) {
  const permits = new Map(waited.permits.map((permit) => [permit.statementId, permit]))
  const lifted = new Map(waited.lifted.map((refusal) => [refusal.statementId, refusal]))
  const findings: Finding[] = []
  const reviews: ReviewOfFinding[] = []
  const recordedNow: AwaitedPermit[] = []
  const liftedNow: LiftedRefusal[] = []
  for (const each of entries) {
    for (const permit of permitsRecordedBy(each)) {
      permits.set(permit.statementId, permit)
      recordedNow.push(permit)
    }
    for (const refusal of refusalsLiftedBy(each)) {
      if (isLifted(lifted.get(refusal.statementId), { at: refusal.liftedAt, longestWait })) continue
      lifted.set(refusal.statementId, refusal)
      liftedNow.push(refusal)
    }
    for (const finding of findingsIn(each, { permits, lifted }, derivation)) {
      findings.push(finding)
      const waiting = finding.kind === 'LIFTED_REFUSAL' ? lifted : permits
      if (finding.statementId !== null) waiting.delete(finding.statementId)
    }
    const review = reviewIn(each)
    if (review !== undefined) reviews.push(review)
  }
  return { findings, reviews, recorded: recordedNow, lifted: liftedNow.filter((each) => lifted.get(each.statementId) === each) }
}

function toChained({ sequence, recorded_at: recordedAt, body: entry, previous_hash: previousHash, hash }: Row): ChainedEntry {
  return { sequence: Number(sequence), recordedAt, entry, previousHash, hash }
}
