import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticPeople } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { conditions } from '../src/seed/conditions.js'
import { generatedAllergyLists, generatedMedications } from '../src/seed/generated-records.js'
import { generatedProblems } from '../src/seed/generated-problems.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticPeople(generatedPeople(20_000), calendar)
const problems = new Map(generatedProblems(people, calendar))
const medications = new Map(generatedMedications(people, calendar))
const allergies = [...generatedAllergyLists(people, calendar)]
const listed = (nhsNumber: string) => problems.get(nhsNumber)?.map(({ condition }) => condition) ?? []
const share = (holds: (nhsNumber: string) => boolean, least: number, most = 120) => {
  const among = people.filter(({ age }) => age >= least && age <= most)
  return among.filter(({ nhsNumber }) => holds(nhsNumber)).length / among.length
}

describe('what the practice writes of the generated people', () => {
  it('is of their lives', () => {
    const items = <Item extends object>(all: Iterable<readonly [string, readonly Item[]]>) =>
      [...all].flatMap(([nhsNumber, list]) => list.map((item) => ({ nhsNumber, ...item })))
    const lists = allergies.map(([nhsNumber, { noneKnownAssertedAt, items: known }]) => ({ nhsNumber, noneKnownAssertedAt, known }))
    const rows = [...items<object>(problems), ...items<object>(medications), ...lists]
    expect(outsideLife(rows, { people, calendar })).toEqual([])
    expect(rows.length).toBeGreaterThan(30_000)
  })

  it.each([
    ['hypertension of adults', conditions.hypertension, 18, [0.13, 0.2]],
    ['hypertension of the oldest', conditions.hypertension, 80, [0.45, 0.65]],
    ['diabetes', conditions.type2Diabetes, 18, [0.06, 0.1]],
    ['asthma', conditions.asthma, 6, [0.05, 0.08]],
    ['depression of adults', conditions.depressiveDisorder, 18, [0.09, 0.14]],
    ['schizophrenia', conditions.schizophrenia, 18, [0.004, 0.011]],
  ] as const)('has as much %s as docs/seeding.md says', (_what, condition, age, [least, most]) => {
    const found = share((nhsNumber) => listed(nhsNumber).includes(condition), age)
    expect(found).toBeGreaterThan(least)
    expect(found).toBeLessThan(most)
  })

  it('prescribes more as people get older, and for what is on their list', () => {
    const medicated = (least: number, most: number) => share((nhsNumber) => medications.has(nhsNumber), least, most)
    expect(medicated(0, 17)).toBeLessThan(0.12)
    expect(medicated(18, 64)).toBeGreaterThan(medicated(0, 17))
    expect(medicated(65, 120)).toBeGreaterThan(0.6)
    const unexplained = people.filter(({ nhsNumber, age }) => age < 50 && medications.has(nhsNumber) && !problems.has(nhsNumber))
    expect(unexplained).toEqual([])
  })

  it('has all three states of allergies', () => {
    const known = allergies.filter(([, { items }]) => items.length > 0).length / people.length
    const none = allergies.filter(([, { noneKnownAssertedAt }]) => noneKnownAssertedAt !== null).length / people.length
    expect(known).toBeGreaterThan(0.1)
    expect(known).toBeLessThan(0.16)
    expect(none).toBeGreaterThan(0.5)
    expect(none).toBeLessThan(0.65)
  })
})
