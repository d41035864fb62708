import type { PersonTold } from '@crisis-record/subgraph-kit'
import type { DataSource } from 'typeorm'
import type { Outbox } from '../records/outbox.js'

interface WaitingRow {
  readonly nhs_number: string
  readonly version: string
  readonly id: string | null
  readonly family_name: string
  readonly date_of_birth: string
  readonly restricted: boolean
  readonly deceased_on: string | null
  readonly surviving_nhs_number: string | null
}

/** Version and person by one snapshot: a change and its version are committed together, so what is read is what the version stands for. */
const waitingQuery = `
  SELECT o.nhs_number, o.version, p.id, p.family_name, p.date_of_birth::text AS date_of_birth, p.restricted,
    p.deceased_on::text AS deceased_on, m.surviving_nhs_number
  FROM (SELECT nhs_number, version FROM register_outbox WHERE nhs_number <> ALL ($2::text[]) ORDER BY version LIMIT $1) o
  LEFT JOIN person p USING (nhs_number)
  LEFT JOIN merged_number m USING (nhs_number)
  ORDER BY o.version`

/** Changed since it was read, it has a higher version and stays. */
const toldStatement = `
  DELETE FROM register_outbox o USING unnest($1::text[], $2::bigint[]) AS told (nhs_number, version)
  WHERE o.nhs_number = told.nhs_number AND o.version = told.version`

const overtakenQuery = `
  SELECT FROM register_outbox o JOIN unnest($1::text[], $2::bigint[]) AS told (nhs_number, version) USING (nhs_number, version) LIMIT 1`

export function createRegisterOutbox(dataSource: DataSource): Outbox {
  return {
    async waiting(first, except) {
      const rows: WaitingRow[] = await dataSource.query(waitingQuery, [first, except])
      return rows.map(toTold)
    },
    async told(people) {
      await dataSource.query(toldStatement, keysOf(people))
    },
    async overtaken(people, version) {
      const found: unknown[] = await dataSource.query(overtakenQuery, keysOf(people))
      if (found.length === 0) return false
      await dataSource.query('SELECT tell_after($1)', [version])
      return true
    },
    async standing() {
      const rows: { waiting: string; since: Date | null }[] = await dataSource.query(
        'SELECT count(*) AS waiting, min(since) AS since FROM register_outbox',
      )
      return { waiting: Number(rows[0]?.waiting), oldestSince: rows[0]?.since ?? undefined }
    },
  }
}

function keysOf(people: readonly PersonTold[]): [numbers: string[], versions: number[]] {
  return [people.map(({ nhsNumber }) => nhsNumber), people.map(({ version }) => version)]
}

function toTold(row: WaitingRow): PersonTold {
  return {
    nhsNumber: row.nhs_number,
    version: Number(row.version),
    person:
      row.id === null
        ? null
        : {
            familyName: row.family_name,
            dateOfBirth: row.date_of_birth,
            restricted: row.restricted,
            deceasedOn: row.deceased_on,
          },
    survivingNhsNumber: row.surviving_nhs_number,
  }
}
