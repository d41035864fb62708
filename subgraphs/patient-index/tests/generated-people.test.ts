import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, survivorOf, syntheticPeople } from '@crisis-record/subgraph-kit/seeding'
import { now, type RealIndex, startRealIndex } from './real-index.js'

const calendar = seedCalendar(new Date(now))
const numbers = [...generatedPeople(2000)]

let real: RealIndex
beforeAll(async () => {
  real = await startRealIndex({ seedPeople: numbers.length })
})
afterAll(() => real.stop())

describe('the generated people of the index', () => {
  it('are who the same numbers are at every agency', async () => {
    const rows = await real.sql(
      `SELECT nhs_number, family_name, date_of_birth::text AS born, gender_code, restricted, deceased_on::text AS died
       FROM person WHERE nhs_number > '9990010000' ORDER BY nhs_number`,
    )
    const people = syntheticPeople(numbers, calendar).map((person) => ({
      ...{ nhs_number: person.nhsNumber, family_name: person.familyName, born: person.dateOfBirth, gender_code: person.gender },
      restricted: person.restricted,
      died: person.deceasedDaysAgo === undefined ? null : calendar.day(person.deceasedDaysAgo),
    }))
    expect(rows).toEqual(people)
    expect(people.filter(({ died }) => died !== null).length).toBeGreaterThan(10)
  })

  it('have a few numbers that were merged, under which nobody is found', async () => {
    const merged = numbers.flatMap((nhsNumber) => {
      const survivor = survivorOf(nhsNumber)
      return survivor === undefined ? [] : [{ nhs_number: nhsNumber, surviving_nhs_number: survivor }]
    })
    expect(await real.sql(`SELECT nhs_number, surviving_nhs_number FROM merged_number WHERE nhs_number > '9990010000' ORDER BY 1`)).toEqual(
      merged,
    )
    expect(merged.length).toBeGreaterThan(0)
  })

  it('are written of in their life alone', async () => {
    const outside = await real.sql(
      `SELECT nhs_number FROM person WHERE nhs_number > '9990010000'
       AND (least(demographics_updated, contact_updated)::date < date_of_birth OR greatest(demographics_updated, contact_updated)::date > deceased_on)`,
    )
    expect(outside).toEqual([])
  })
})
