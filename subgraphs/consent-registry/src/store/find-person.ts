import type { Person } from '@crisis-record/policy'
import type { EntityManager } from 'typeorm'

interface Row {
  readonly surviving: string | null
  readonly date_of_birth: string | null
  readonly restricted: boolean | null
  readonly deceased_on: string | null
}

/** Who a number is, for changes that no request is about. */
export async function findPerson(
  manager: EntityManager,
  nhsNumber: string,
): Promise<{ readonly person: Person } | { readonly refused: 'NOBODY' | 'MERGED' }> {
  const rows: Row[] = await manager.query(
    `SELECT (SELECT surviving_nhs_number FROM merged_number WHERE nhs_number = $1) AS surviving,
       p.date_of_birth::text AS date_of_birth, p.restricted, p.deceased_on::text AS deceased_on
     FROM (SELECT $1 AS nhs_number) asked LEFT JOIN person p USING (nhs_number)`,
    [nhsNumber],
  )
  const [row] = rows
  if (row?.surviving !== null && row !== undefined) return { refused: 'MERGED' }
  if (row === undefined || row.date_of_birth === null) return { refused: 'NOBODY' }
  return { person: { nhsNumber, dateOfBirth: row.date_of_birth, restricted: row.restricted !== false, deceasedOn: row.deceased_on } }
}
