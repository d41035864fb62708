import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, survivorOf, syntheticPeople } from '@crisis-record/subgraph-kit/seeding'
import { type RealRegistry, start, startRealRegistry } from './real-registry.js'

const calendar = seedCalendar(new Date(start))
const liaison = { role: 'LIAISON_CLINICIAN', organisation: 'ZM001' }
const numbers = [...generatedPeople(2000)]

let real: RealRegistry
beforeAll(async () => {
  real = await startRealRegistry(numbers.length)
})
afterAll(() => real.stop())

describe('the generated people of the registry', () => {
  it('are who the same numbers are at every agency', async () => {
    const rows = await real.sql(
      `SELECT nhs_number, date_of_birth::text AS born, restricted, deceased_on::text AS died
       FROM person WHERE nhs_number > '9990010000' ORDER BY nhs_number`,
    )
    const people = syntheticPeople(numbers, calendar).map(({ nhsNumber, dateOfBirth, restricted, deceasedDaysAgo }) => ({
      ...{ nhs_number: nhsNumber, born: dateOfBirth, restricted },
      died: deceasedDaysAgo === undefined ? null : calendar.day(deceasedDaysAgo),
    }))
    expect(rows).toEqual(people)
  })

  it('are asked for by the number that survives where theirs was merged', async () => {
    const [merged] = numbers.filter((nhsNumber) => survivorOf(nhsNumber) !== undefined)
    if (merged === undefined) throw new Error('None was merged.')
    const answer = await real.ask({ person: merged, accessToken: await real.issuer.accessToken({ subject: 'liaison', roles: [liaison] }) })
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'PATIENT_MERGED', survivingNhsNumber: survivorOf(merged) })
  })

  it('have decided something by themselves from sixteen on, and never after their death', async () => {
    const outside = await real.sql(
      `SELECT p.nhs_number FROM statement s JOIN person p USING (nhs_number)
       WHERE p.nhs_number > '9990010000' AND (s.period_start < p.date_of_birth + interval '16 years' OR s.period_start::date > p.deceased_on)`,
    )
    expect(outside).toEqual([])
    const [count] = await real.sql(`SELECT count(DISTINCT nhs_number)::int AS people FROM statement WHERE nhs_number > '9990010000'`)
    expect((count as { people: number }).people).toBeGreaterThan(100)
  })
})
