import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { clocksByPeriod } from '../src/records/clocks-by-period.js'
import { generatedFurtherRecords } from '../src/seed/generated-further-records.js'
import { generatedPlans, generatedTeams } from '../src/seed/generated-records.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar).filter(({ knownTo }) => knownTo.has('mental-health-trust'))
const further = new Map(generatedFurtherRecords(people, calendar))
const plans = [...generatedPlans(people, calendar)]
const teams = [...generatedTeams(people, calendar)]

describe('what the trust writes of the generated people it knows', () => {
  it('is of their lives, and of nothing to come but reviews', () => {
    const items = [...further].flatMap(([nhsNumber, { risks, legal, contacts, conditions, alerts }]) =>
      [...risks, ...legal, ...contacts, ...conditions, ...alerts].map((item) => ({ nhsNumber, ...item })),
    )
    expect(outsideLife([...items, ...plans, ...teams], { people, calendar, mayBeToCome: ['reviewDate', 'expiresOn'] })).toEqual([])
    expect(items.length).toBeGreaterThan(1000)
  })

  it('has a period for every detention by the police, at the very moments, and one for every section that followed', () => {
    const wrong = people.filter(({ nhsNumber, emergencies }) => {
      const periods = further.get(nhsNumber)?.legal ?? []
      const expected = emergencies
        .flatMap(({ detention, assessment }) => [
          ...(detention === undefined ? [] : [`20 ${detention.detainedAt.toISOString()} ${detention.endedAt.toISOString()}`]),
          ...(assessment?.outcome === 'SECTION_2' ? ['02'] : []),
          ...(assessment?.outcome === 'SECTION_3' ? ['03'] : []),
        ])
        .sort()
      const found = periods.map(({ legalStatus: { code }, startedAt, endedAt }) =>
        code === '20' ? `20 ${startedAt.toISOString()} ${endedAt?.toISOString() ?? ''}` : code,
      )
      return JSON.stringify(found.sort()) !== JSON.stringify(expected)
    })
    expect(wrong).toEqual([])
    expect([...further.values()].flatMap(({ legal }) => legal).length).toBeGreaterThan(60)
  })

  it('lets every detention end within its time', () => {
    const periods = [...further.values()].flatMap(({ legal }) => legal.map((period, index) => ({ ...period, localId: String(index) })))
    const clocks = periods.flatMap((period) => [...clocksByPeriod([period], new Date('2026-06-15T03:10:00Z')).values()])
    expect(clocks.length).toBeGreaterThan(40)
    expect(clocks.filter(({ state, warnings }) => state !== 'ENDED' || warnings.length > 0)).toEqual([])
  })

  it('has a plan for about a third of them', () => {
    expect(plans.length / people.length).toBeGreaterThan(0.25)
    expect(plans.length / people.length).toBeLessThan(0.42)
  })

  it('has children with the young people’s team alone', () => {
    const children = people.filter(({ age }) => age < 18)
    const members = teams.filter(({ nhsNumber }) => children.some((child) => child.nhsNumber === nhsNumber))
    expect(new Set(members.map(({ team }) => team))).toEqual(new Set(['Child and Adolescent Mental Health Service']))
    expect(children.length).toBeGreaterThan(30)
  })
})
