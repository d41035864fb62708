import type { AuditEntry, Log } from '@crisis-record/subgraph-kit'
import type { DataSource, EntityManager } from 'typeorm'
import type { ChainedEntry } from '../records/chain.js'
import { type AwaitedPermit, permitsRecordedBy, permitsReliedOn } from './awaited-permits.js'
import { type Derivation, findingsIn, reviewIn } from './derive-findings.js'
import type { Finding, ReviewOfFinding } from './finding.js'
import { findingRows } from './finding-rows.js'

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

/** No agreement waits longer for a permit to be relied on. */
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
  const waiting = new Map<string, AwaitedPermit>()
  for (const permit of await store.awaited(entries.flatMap(({ entry }) => permitsReliedOn(entry)))) waiting.set(permit.statementId, permit)
  const derived = deriveInOrder(entries, waiting, derivation)
  await store.findings(derived.findings)
  await store.reviews(derived.reviews)
  await store.await(derived.recorded)
  await store.forget([...derived.relied], new Date(last.recorded_at.getTime() - longestWait))
  await manager.query(`UPDATE finding_cursor SET sequence = $1`, [last.sequence])
  return rows.length
}

/** In the order of the chain: who relies on a permit first is who counts. */
function deriveInOrder(entries: readonly ChainedEntry[], awaited: ReadonlyMap<string, AwaitedPermit>, derivation: Derivation) {
  const waiting = new Map(awaited)
  const findings: Finding[] = []
  const reviews: ReviewOfFinding[] = []
  const recorded: AwaitedPermit[] = []
  const relied = new Set<string>()
  for (const each of entries) {
    for (const permit of permitsRecordedBy(each)) {
      waiting.set(permit.statementId, permit)
      recorded.push(permit)
    }
    findings.push(...findingsIn(each, waiting, derivation))
    for (const id of permitsReliedOn(each.entry)) {
      if (waiting.delete(id)) relied.add(id)
    }
    const review = reviewIn(each)
    if (review !== undefined) reviews.push(review)
  }
  return { findings, reviews, recorded, relied }
}

function toChained({ sequence, recorded_at: recordedAt, body: entry, previous_hash: previousHash, hash }: Row): ChainedEntry {
  return { sequence: Number(sequence), recordedAt, entry, previousHash, hash }
}
