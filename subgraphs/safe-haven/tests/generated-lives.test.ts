import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { generatedAdjustments, generatedSafetyPlans } from '../src/seed/generated-plans.js'
import { generatedAboutMe, generatedVisits, visitorsOf } from '../src/seed/generated-records.js'
import { havenOf } from '../src/seed/havens.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar)

function rowsOf(odsCode: string) {
  const haven = havenOf({ odsCode, name: 'Another safe haven' })
  const seeding = { calendar, haven, odsCode }
  const visitors = visitorsOf(people, haven)
  return {
    visits: [...generatedVisits(visitors, seeding)],
    told: [...generatedAboutMe(visitors, seeding), ...generatedSafetyPlans(visitors, seeding), ...generatedAdjustments(visitors, seeding)],
  }
}

describe('what safe havens write of generated people', () => {
  it.each(['ZS001', 'ZS002'])('is of their lives as adults, at %s', (odsCode) => {
    const { visits, told } = rowsOf(odsCode)
    expect(outsideLife([...visits, ...told], { people, calendar, mayBeToCome: ['reviewDate'] })).toEqual([])
    const children = new Set<string>(people.filter(({ age }) => age < 18).map(({ nhsNumber }) => nhsNumber))
    expect(visits.filter(({ nhsNumber }) => children.has(nhsNumber))).toEqual([])
    expect(visits.length).toBeGreaterThan(40)
  })

  it('was told by them on an evening when they were there', () => {
    const { visits, told } = rowsOf('ZS001')
    const there = new Set(visits.map(({ nhsNumber, arrivedAt }) => `${nhsNumber} ${arrivedAt.toISOString().slice(0, 10)}`))
    expect(told.filter(({ nhsNumber, recordedAt }) => !there.has(`${nhsNumber} ${recordedAt.toISOString().slice(0, 10)}`))).toEqual([])
    expect(told.length).toBeGreaterThan(60)
  })

  it('has each evening at one of them, and a third of the kind none', () => {
    const evenings = people.flatMap((person) => person.evenings).length
    expect(rowsOf('ZS001').visits.length + rowsOf('ZS002').visits.length).toBe(evenings)
    expect(rowsOf('ZS003').visits).toEqual([])
  })
})
