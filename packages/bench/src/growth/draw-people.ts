import { syntheticNhsNumber } from '@crisis-record/contract'
import type { Stack } from '@crisis-record/local-stack'
import pg from 'pg'

export interface DrawnPerson {
  readonly nhsNumber: string
  readonly familyName: string
  readonly dateOfBirth: string
}

/** Serials below are the demo's own people. */
const firstSerial = 1000

/** So many people, spread evenly over all that a stack holds, in an order in which neighbours are far apart. */
export async function drawPeople(stack: Stack, count: number): Promise<readonly DrawnPerson[]> {
  const client = new pg.Client({ connectionString: stack.postgres.superuserUrl('patient-index') })
  await client.connect()
  try {
    const { rows: size } = await client.query<{ last: string }>('SELECT max(nhs_number) AS last FROM person')
    const serials = Number(size[0]?.last.slice(3, 9) ?? 0) - firstSerial
    const numbers = Array.from({ length: count * 2 }, (_, n) => syntheticNhsNumber(firstSerial + Math.floor((n * serials) / (count * 2))))
    const { rows } = await client.query<DrawnPerson>(
      `SELECT nhs_number AS "nhsNumber", family_name AS "familyName", date_of_birth::text AS "dateOfBirth"
       FROM person WHERE nhs_number = ANY ($1) AND NOT restricted AND length(family_name) >= 6 ORDER BY md5(nhs_number)`,
      [numbers.filter((number) => number !== undefined)],
    )
    if (rows.length === 0) throw new Error('there is nobody to ask about: seed more people')
    return rows
  } finally {
    await client.end()
  }
}
