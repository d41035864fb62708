import type { EntityManager } from 'typeorm'
import type { AwaitedPermit } from './awaited-permits.js'
import type { Finding, ReviewOfFinding } from './finding.js'
import type { LiftedRefusal } from './lifted-refusals.js'

/** Writes what was derived, a statement for each kind of it. Whatever is there already stays as it is. */
export interface FindingRows {
  findings(found: readonly Finding[]): Promise<void>
  /** The first review in the chain is the one that counts. */
  reviews(reviews: readonly ReviewOfFinding[]): Promise<void>
  awaited(statementIds: readonly string[]): Promise<readonly AwaitedPermit[]>
  await(permits: readonly AwaitedPermit[]): Promise<void>
  /** Of these people, those that are still waited for. */
  lifted(persons: readonly string[]): Promise<readonly LiftedRefusal[]>
  awaitLifted(refusals: readonly LiftedRefusal[]): Promise<void>
  /** Statements that were found made use of, and those nobody waits for any longer. */
  forget(statementIds: readonly string[], before: Date): Promise<void>
}

interface AwaitedRow {
  readonly statement_id: string
  readonly recorder: string
  readonly organisation: string
  readonly recorded_at: Date
}

const insertFindings = `
  INSERT INTO finding (id, kind, sequence, nhs_number, request_id, found_at, caller_reference, caller_name, role, organisation, purpose, day,
    statement_id, recorder)
  SELECT "id", "kind", "sequence", "nhsNumber", "requestId", "foundAt", "callerReference", "callerName", "role", "organisation", "purpose", "day",
    "statementId", "recorder"
  FROM jsonb_to_recordset($1::jsonb) AS found("id" text, "kind" text, "sequence" bigint, "nhsNumber" text, "requestId" text,
    "foundAt" timestamptz, "callerReference" text, "callerName" text, "role" text, "organisation" text, "purpose" text, "day" date,
    "statementId" text, "recorder" text)
  ORDER BY "sequence"
  ON CONFLICT DO NOTHING`

const insertReviews = `
  INSERT INTO finding_review (finding_id, outcome, request_id, reviewed_at, reviewer, reviewer_name)
  SELECT "findingId", "outcome", "requestId", "reviewedAt", "reviewer", "reviewerName"
  FROM jsonb_to_recordset($1::jsonb) AS review("findingId" text, "outcome" text, "requestId" text, "reviewedAt" timestamptz,
    "reviewer" text, "reviewerName" text, "place" int)
  ORDER BY "place"
  ON CONFLICT DO NOTHING`

const insertAwaited = `
  INSERT INTO awaited_permit (statement_id, recorder, organisation, recorded_at)
  SELECT "statementId", "recorder", "organisation", "recordedAt"
  FROM jsonb_to_recordset($1::jsonb) AS permit("statementId" text, "recorder" text, "organisation" text, "recordedAt" timestamptz)
  ON CONFLICT DO NOTHING`

const insertLifted = `
  INSERT INTO lifted_refusal (statement_id, nhs_number, lifter, organisation, lifted_at, categories)
  SELECT "statementId", "nhsNumber", "lifter", "organisation", "liftedAt", "categories"
  FROM jsonb_to_recordset($1::jsonb) AS refusal("statementId" text, "nhsNumber" text, "lifter" text, "organisation" text,
    "liftedAt" timestamptz, "categories" text[])
  ON CONFLICT DO NOTHING`

const selectLifted = `
  SELECT statement_id AS "statementId", nhs_number AS "nhsNumber", lifter, organisation, lifted_at AS "liftedAt", categories
  FROM lifted_refusal WHERE nhs_number = ANY($1)`

export function findingRows(manager: EntityManager): FindingRows {
  const insert = async (sql: string, rows: readonly unknown[]) => {
    if (rows.length > 0) await manager.query(sql, [JSON.stringify(rows)])
  }
  return {
    findings: (found) => insert(insertFindings, found),
    reviews: (reviews) =>
      insert(
        insertReviews,
        reviews.map((review, place) => ({ ...review, place })),
      ),
    await: (permits) => insert(insertAwaited, permits),
    async awaited(statementIds) {
      if (statementIds.length === 0) return []
      const rows = await manager.query<AwaitedRow[]>(`SELECT * FROM awaited_permit WHERE statement_id = ANY($1)`, [statementIds])
      return rows.map(({ statement_id: statementId, recorder, organisation, recorded_at: recordedAt }) => ({
        statementId,
        recorder,
        organisation,
        recordedAt,
      }))
    },
    async lifted(persons) {
      return persons.length === 0 ? [] : manager.query<LiftedRefusal[]>(selectLifted, [[...new Set(persons)]])
    },
    awaitLifted: (refusals) => insert(insertLifted, refusals),
    async forget(statementIds, before) {
      await manager.query(`DELETE FROM awaited_permit WHERE statement_id = ANY($1) OR recorded_at < $2`, [statementIds, before])
      await manager.query(`DELETE FROM lifted_refusal WHERE statement_id = ANY($1) OR lifted_at < $2`, [statementIds, before])
    },
  }
}
