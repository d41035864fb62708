import type { DataSource } from 'typeorm'
import type { Finding, FindingKind } from './finding.js'

export const findingStates = ['OPEN', 'REVIEWED', 'ALL'] as const
export type FindingState = (typeof findingStates)[number]

export interface FindingWish {
  readonly kind: FindingKind | undefined
  readonly state: FindingState
  readonly first: number
  /** Id of the last one of the page before. */
  readonly after: string | undefined
}

export interface KeptReview {
  readonly outcome: string
  readonly note: string | null
  readonly reviewedAt: Date
  readonly reviewer: string
  readonly reviewerName: string | null
}

export interface KeptFinding extends Omit<Finding, 'day' | 'sequence'> {
  readonly review: KeptReview | undefined
}

export interface FindingPage {
  readonly items: readonly KeptFinding[]
  readonly more: boolean
  /** Of every kind, not yet reviewed. */
  readonly waiting: number
}

interface Row extends Omit<KeptFinding, 'review'> {
  readonly outcome: string | null
  readonly note: string | null
  readonly reviewedAt: Date
  readonly reviewer: string
  readonly reviewerName: string | null
}

const select = `
  SELECT f.id, f.kind, f.nhs_number AS "nhsNumber", f.request_id AS "requestId", f.found_at AS "foundAt",
    f.caller_reference AS "callerReference", f.caller_name AS "callerName", f.role, f.organisation, f.purpose,
    f.statement_id AS "statementId", f.recorder,
    r.outcome, n.note, r.reviewed_at AS "reviewedAt", r.reviewer, r.reviewer_name AS "reviewerName"
  FROM finding f LEFT JOIN finding_review r ON r.finding_id = f.id LEFT JOIN finding_note n ON n.request_id = r.request_id AND n.finding_id = f.id`

const chosen: Readonly<Record<FindingState, string>> = {
  OPEN: 'r.finding_id IS NULL',
  REVIEWED: 'r.finding_id IS NOT NULL',
  ALL: 'true',
}

/** Those waiting: the longest first. Else the latest first. */
function page(state: FindingState): string {
  const [beyond, direction] = state === 'OPEN' ? ['>', 'ASC'] : ['<', 'DESC']
  return `${select}
    WHERE ${chosen[state]} AND ($1::text IS NULL OR f.kind = $1)
      AND ($2::text IS NULL OR (f.sequence, f.id) ${beyond} (SELECT a.sequence, a.id FROM finding a WHERE a.id = $2))
    ORDER BY f.sequence ${direction}, f.id ${direction}
    LIMIT $3`
}

const waitingQuery = `
  SELECT count(*)::int AS waiting FROM finding f WHERE NOT EXISTS (SELECT FROM finding_review r WHERE r.finding_id = f.id)`

export async function readFindings(dataSource: DataSource, { kind, state, first, after }: FindingWish): Promise<FindingPage> {
  const [rows, [counted]] = await Promise.all([
    dataSource.query<Row[]>(page(state), [kind ?? null, after ?? null, first + 1]),
    dataSource.query<{ waiting: number }[]>(waitingQuery),
  ])
  return { items: rows.slice(0, first).map(toKept), more: rows.length > first, waiting: counted?.waiting ?? 0 }
}

export async function findFinding(dataSource: DataSource, id: string): Promise<KeptFinding | undefined> {
  const [row] = await dataSource.query<Row[]>(`${select} WHERE f.id = $1`, [id])
  return row === undefined ? undefined : toKept(row)
}

function toKept({ outcome, note, reviewedAt, reviewer, reviewerName, ...finding }: Row): KeptFinding {
  return { ...finding, review: outcome === null ? undefined : { outcome, note, reviewedAt, reviewer, reviewerName } }
}
