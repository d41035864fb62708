import { parseStatement, type Statement } from '@crisis-record/policy'
import type { AccessAlert, Category, Purpose } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { HeldOverride } from '../records/held-override.js'
import type { Asker, ConsentStore, OverrideHolder, RegisterEntry } from '../records/register-entry.js'
import { numbersOfPerson } from './numbers-of-person.js'

interface RegisterRow {
  readonly surviving: string | null
  readonly date_of_birth: string | null
  readonly restricted: boolean | null
  readonly deceased_on: string | null
  readonly overrides: readonly OverrideRow[]
  readonly own_record: boolean
  readonly colleague: boolean
  readonly same_surname: boolean
}

interface OverrideRow {
  readonly id: string
  readonly session: string | null
  readonly categories: readonly Category[]
  readonly opened_ms: number
  readonly expires_ms: number
  readonly reason: string
  readonly justified: boolean
  readonly due_ms: number
}

interface StatementRow {
  readonly id: string
  readonly decided: unknown
  readonly period_start: unknown
  readonly period_end: unknown
}

/**
 * One row whoever is asked for, by one plan whoever asks. Whether an override has begun or expired is for the decision to say, by the
 * registry's clock.
 */
const registerQuery = `
  SELECT
    (SELECT surviving_nhs_number FROM merged_number WHERE nhs_number = $1) AS surviving,
    p.date_of_birth::text AS date_of_birth, p.restricted, p.deceased_on::text AS deceased_on,
    (SELECT coalesce(json_agg(json_build_object(
        'id', o.id, 'session', o.session, 'categories', o.categories,
        'opened_ms', extract(epoch FROM o.opened_at) * 1000, 'expires_ms', extract(epoch FROM o.expires_at) * 1000,
        'reason', o.reason, 'justified', o.justified_at IS NOT NULL, 'due_ms', extract(epoch FROM o.justification_due_at) * 1000)), '[]')
      FROM override o
      WHERE o.nhs_number = $1 AND o.caller = $2 AND o.role = $3 AND o.organisation = $4 AND o.purpose = $5 AND o.ended_at IS NULL) AS overrides,
    coalesce($6::text = $1 OR EXISTS (SELECT FROM merged_number WHERE nhs_number = $6 AND surviving_nhs_number = $1), false) AS own_record,
    EXISTS (SELECT FROM staff_member s
      WHERE s.organisation = $4 AND s.reference <> $2 AND s.number_digest = ANY (
        ARRAY(SELECT m.number_digest FROM merged_number m WHERE m.surviving_nhs_number = $1) || $7::text)) AS colleague,
    coalesce(p.family_digest = $8::text, false) AS same_surname
  FROM (SELECT $1 AS nhs_number) asked LEFT JOIN person p USING (nhs_number)`

const statementsQuery = `
  SELECT id, decided, period_start, period_end
  FROM statement
  WHERE nhs_number = ANY ${numbersOfPerson('$1')}
    AND withdrawn_at IS NULL AND closed_at IS NULL AND entered_in_error_at IS NULL`

export function createConsentStore(dataSource: DataSource): ConsentStore {
  return {
    async register(nhsNumber, asker) {
      const { reference, role, organisation, purpose, ownNumber, askedDigest, familyDigest } = asker
      const rows: RegisterRow[] = await dataSource.query(registerQuery, [
        nhsNumber,
        reference,
        role,
        organisation,
        purpose,
        ownNumber ?? null,
        askedDigest,
        familyDigest ?? null,
      ])
      return toEntry(rows[0], nhsNumber, asker)
    },
    async statements(nhsNumber) {
      const rows: StatementRow[] = await dataSource.query(statementsQuery, [nhsNumber])
      return rows.map(toStatement)
    },
  }
}

function toEntry(row: RegisterRow | undefined, nhsNumber: string, asker: Asker): RegisterEntry {
  if (row === undefined) return { found: 'NOBODY' }
  if (row.surviving !== null) return { found: 'MERGED', survivingNhsNumber: row.surviving }
  if (row.date_of_birth === null) return { found: 'NOBODY' }
  const { date_of_birth: dateOfBirth, deceased_on: deceasedOn } = row
  // A flag that is missing counts as set.
  const person = { nhsNumber, dateOfBirth, restricted: row.restricted !== false, deceasedOn }
  return {
    found: 'PERSON',
    person,
    overrides: row.overrides.map((override) => toOverride(override, nhsNumber, asker)),
    alerts: alertsOf(row),
  }
}

/** One's own record is that and no more: neither a colleague's nor a relative's. */
function alertsOf({ own_record, colleague, same_surname }: RegisterRow): AccessAlert[] {
  if (own_record) return ['OWN_RECORD']
  return [...(colleague ? (['COLLEAGUE'] as const) : []), ...(same_surname ? (['SAME_SURNAME'] as const) : [])]
}

function toOverride(row: OverrideRow, nhsNumber: string, holder: OverrideHolder): HeldOverride {
  return {
    id: row.id,
    nhsNumber,
    caller: holder.reference,
    role: holder.role,
    organisation: holder.organisation,
    purpose: holder.purpose as Purpose,
    ...(row.session === null ? {} : { session: row.session }),
    categories: row.categories,
    openedAt: row.opened_ms,
    expiresAt: row.expires_ms,
    reason: row.reason,
    justified: row.justified,
    justificationDueAt: new Date(row.due_ms),
  }
}

/** Period and end come from their own columns alone, whatever else `decided` may hold; those not in force were not read. */
function toStatement({ id, decided, period_start: periodStart, period_end: periodEnd }: StatementRow): Statement {
  return parseStatement({ ...asObject(decided), id, periodStart, periodEnd, withdrawnAt: null, closedAt: null, enteredInErrorAt: null })
}

/** Anything but an object has no keys to read, which makes the statement one that cannot be read. */
function asObject(raw: unknown): object {
  return typeof raw === 'object' && raw !== null ? raw : {}
}
