import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { generatedAlerts, generatedIncidents } from '../src/seed/generated-records.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar)
const incidents = [...generatedIncidents(people)]
const alerts = [...generatedAlerts(people, calendar)]

describe('what the ambulance service writes of generated people', () => {
  it('is of their lives', () => {
    expect(outsideLife([...incidents, ...alerts], { people, calendar, mayBeToCome: ['reviewDate'] })).toEqual([])
    expect(alerts.length).toBeGreaterThan(40)
  })

  it('has whoever was conveyed to a hospital arrive when their attendance there begins', () => {
    const attended = new Set(
      people.flatMap(({ nhsNumber, emergencies }) =>
        emergencies.flatMap(({ attendance, elsewhere }) =>
          attendance === undefined ? [] : [`${nhsNumber} ${attendance.arrivedAt.toISOString()} ${elsewhere ? 'Whitecross' : 'St Brannoc'}`],
        ),
      ),
    )
    const conveyed = incidents.filter(({ conveyedTo }) => conveyedTo?.department === 'Emergency Department')
    const missing = conveyed.filter(
      ({ nhsNumber, arrivedAt, conveyedTo }) =>
        !attended.has(
          `${nhsNumber} ${arrivedAt?.toISOString() ?? ''} ${conveyedTo?.organisation.startsWith('White') ? 'Whitecross' : 'St Brannoc'}`,
        ),
    )
    expect(missing).toEqual([])
    expect(conveyed.length).toBeGreaterThan(1000)
  })

  it('labels everything that tells of a detention by the police', () => {
    const called = new Set(
      people.flatMap(({ nhsNumber, emergencies }) =>
        emergencies.flatMap(({ detention, call }) => (detention && call ? [`${nhsNumber} ${call.calledAt.toISOString()}`] : [])),
      ),
    )
    const told = incidents.filter(({ nhsNumber, calledAt }) => called.has(`${nhsNumber} ${calledAt.toISOString()}`))
    expect(told).toHaveLength(called.size)
    expect(told.filter(({ itemLabels }) => !itemLabels.includes('POLICE_CONTACT'))).toEqual([])
    expect(told.length).toBeGreaterThan(40)
  })
})
