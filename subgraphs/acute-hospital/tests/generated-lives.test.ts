import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { generatedAttendances } from '../src/seed/generated-attendances.js'
import { generatedLiaison } from '../src/seed/generated-liaison.js'
import { hospitalOf } from '../src/seed/hospitals.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar)
const rowsOf = (odsCode: string) => {
  const seeding = { calendar, hospital: hospitalOf({ odsCode, name: 'Another hospital' }), odsCode }
  return { attendances: [...generatedAttendances(people, seeding)], assessments: [...generatedLiaison(people, seeding)] }
}
const [town, further] = [rowsOf('ZH001'), rowsOf('ZH002')]

describe('what hospitals write of generated people', () => {
  it('is of their lives', () => {
    const rows = [...town.attendances, ...town.assessments, ...further.attendances, ...further.assessments]
    expect(outsideLife(rows, { people, calendar })).toEqual([])
  })

  it('has each attendance at one of them, and a third hospital of the kind none', () => {
    const lived = people.flatMap(({ emergencies }) => emergencies.filter(({ attendance }) => attendance !== undefined))
    expect(town.attendances.length + further.attendances.length).toBe(lived.length)
    expect(further.attendances.length / lived.length).toBeGreaterThan(0.15)
    expect(rowsOf('ZH003').attendances).toEqual([])
  })

  it.each([
    ['the town', town],
    ['further away', further],
  ])('has every liaison assessment at the hospital of %s within an attendance there', (_where, { attendances, assessments }) => {
    const stays = new Map<string, [Date, Date | null][]>()
    for (const { nhsNumber, arrivedAt, departedAt } of attendances)
      stays.set(nhsNumber, [...(stays.get(nhsNumber) ?? []), [arrivedAt, departedAt]])
    const without = assessments.filter(
      ({ nhsNumber, referredAt, assessedAt }) =>
        !stays.get(nhsNumber)?.some(([from, to]) => from <= referredAt && to !== null && (assessedAt ?? referredAt) <= to),
    )
    expect(without).toEqual([])
    expect(assessments.length).toBeGreaterThan(30)
  })
})
