import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { type Counts, noCounts, outcomes } from './import-line.js'

export interface Run {
  readonly id: string
  /** Entries that are done, from the first on. */
  readonly done: number
  readonly counts: Counts
}

interface File {
  readonly digest: string
  readonly mapping: string | undefined
}

const counts = z.record(z.enum(outcomes), z.number())

/** An import of the very same file, by the same mapping, that ended before it was through. */
export async function unfinishedRun(manager: EntityManager, { digest, mapping }: File): Promise<Run | undefined> {
  const [row]: { id: string; done: number; counts: unknown }[] = await manager.query(
    `SELECT id, done, counts FROM import_run
     WHERE file_digest = $1 AND mapping_digest IS NOT DISTINCT FROM $2 AND finished_at IS NULL ORDER BY id DESC LIMIT 1`,
    [digest, mapping],
  )
  return row === undefined ? undefined : { id: row.id, done: row.done, counts: counts.parse(row.counts) }
}

export async function beginRun(manager: EntityManager, { digest, mapping }: File, now: Date): Promise<Run> {
  const [row]: { id: string }[] = await manager.query(
    'INSERT INTO import_run (file_digest, mapping_digest, started_at, counts) VALUES ($1, $2, $3, $4) RETURNING id',
    [digest, mapping, now, noCounts],
  )
  return { id: row?.id ?? '', done: 0, counts: noCounts }
}

export async function markRun(manager: EntityManager, { id, done, counts: counted }: Run): Promise<void> {
  await manager.query('UPDATE import_run SET done = $2, counts = $3 WHERE id = $1', [id, done, counted])
}

export async function finishRun(manager: EntityManager, { id }: Run, now: Date): Promise<void> {
  await manager.query('UPDATE import_run SET finished_at = $2 WHERE id = $1', [id, now])
}
