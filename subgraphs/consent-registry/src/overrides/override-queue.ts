import type { DataSource } from 'typeorm'
import type { KeptOverride, OverrideReviewRecord } from '../records/kept-override.js'

export const queueStates = ['OPEN_FOR_REVIEW', 'REVIEWED', 'ALL'] as const
export type QueueState = (typeof queueStates)[number]

export interface QueueWish {
  readonly state: QueueState
  readonly first: number
  readonly after: string | undefined
  readonly now: Date
}

/** An override as it stands in the queue: under the number its person has today. */
export interface QueuedRecord extends KeptOverride {
  readonly review: OverrideReviewRecord | undefined
}

export interface Queue {
  readonly items: readonly QueuedRecord[]
  readonly more: boolean
  /** Not yet reviewed; and of those, without the justification that was due. */
  readonly waiting: number
  readonly overdue: number
}

interface Row extends KeptOverride {
  readonly outcome: string | null
  readonly personTold: boolean
  readonly note: string | null
  readonly reviewer: string
  readonly reviewerName: string | null
  readonly reviewerRole: string
  readonly reviewerOrganisation: string
  readonly reviewedAt: Date
}

const columns = `
  o.id, coalesce(m.surviving_nhs_number, o.nhs_number) AS "nhsNumber", o.caller, o.caller_name AS "callerName", o.role, o.organisation,
  o.purpose, o.session, o.reason, o.capacity, o.categories, o.agreement_version AS "agreementVersion", o.opened_at AS "openedAt",
  o.expires_at AS "expiresAt", o.justification_due_at AS "justificationDueAt", o.ended_at AS "endedAt", o.justification,
  o.justified_at AS "justifiedAt", o.escalated_at AS "escalatedAt", o.expiry_noted_at AS "expiryNotedAt",
  r.outcome, r.person_told AS "personTold", r.note, r.reviewer, r.reviewer_name AS "reviewerName", r.reviewer_role AS "reviewerRole",
  r.reviewer_organisation AS "reviewerOrganisation", r.reviewed_at AS "reviewedAt"`

const chosen: Readonly<Record<QueueState, string>> = {
  OPEN_FOR_REVIEW: 'r.override_id IS NULL',
  REVIEWED: 'r.override_id IS NOT NULL',
  ALL: 'true',
}

/** Those waiting: the longest first. Else the latest first. */
function page(state: QueueState): string {
  const [beyond, direction] = state === 'OPEN_FOR_REVIEW' ? ['>', 'ASC'] : ['<', 'DESC']
  return `
    SELECT ${columns}
    FROM override o LEFT JOIN override_review r ON r.override_id = o.id LEFT JOIN merged_number m ON m.nhs_number = o.nhs_number
    WHERE ${chosen[state]}
      AND ($1::text IS NULL OR (o.opened_at, o.id) ${beyond} (SELECT a.opened_at, a.id FROM override a WHERE a.id = $1))
    ORDER BY o.opened_at ${direction}, o.id ${direction}
    LIMIT $2`
}

const counts = `
  SELECT count(*)::int AS waiting, count(*) FILTER (WHERE o.justified_at IS NULL AND o.justification_due_at <= $1)::int AS overdue
  FROM override o
  WHERE NOT EXISTS (SELECT FROM override_review r WHERE r.override_id = o.id)`

export async function readOverrideQueue(dataSource: DataSource, { state, first, after, now }: QueueWish): Promise<Queue> {
  const [rows, [counted]] = await Promise.all([
    dataSource.query<Row[]>(page(state), [after ?? null, first + 1]),
    dataSource.query<{ waiting: number; overdue: number }[]>(counts, [now]),
  ])
  return {
    items: rows.slice(0, first).map(toRecord),
    more: rows.length > first,
    waiting: counted?.waiting ?? 0,
    overdue: counted?.overdue ?? 0,
  }
}

function toRecord({ outcome, personTold, note, reviewer, reviewerName, reviewerRole, reviewerOrganisation, reviewedAt, ...override }: Row) {
  const review =
    outcome === null ? undefined : { outcome, personTold, note, reviewer, reviewerName, reviewerRole, reviewerOrganisation, reviewedAt }
  return { ...override, review }
}
