import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { generatedEpisodes } from '../src/seed/generated-episodes.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar)
const episodes = [...generatedEpisodes(people, calendar)]

describe('what the recovery service writes of generated people', () => {
  it('is of their lives, and of nothing to come but appointments', () => {
    expect(outsideLife(episodes, { people, calendar, mayBeToCome: ['nextAppointment'] })).toEqual([])
    expect(episodes.length).toBeGreaterThan(120)
  })

  it('treats adults alone, from the day they are eighteen', () => {
    const born = new Map(people.map(({ nhsNumber, dateOfBirth }) => [nhsNumber as string, dateOfBirth]))
    const young = episodes.filter(({ nhsNumber, startedOn }) => {
      const [year = '', ...rest] = (born.get(nhsNumber) ?? '').split('-')
      return startedOn < [String(Number(year) + 18), ...rest].join('-')
    })
    expect(young).toEqual([])
  })

  it('has nobody who died in treatment still', () => {
    const dead = new Set<string>(people.filter(({ deceasedDaysAgo }) => deceasedDaysAgo !== undefined).map(({ nhsNumber }) => nhsNumber))
    expect(episodes.filter(({ nhsNumber, status }) => dead.has(nhsNumber) && status === 'In treatment')).toEqual([])
    expect(episodes.filter(({ status }) => status === 'In treatment').length).toBeGreaterThan(60)
  })
})
