import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { generatedContacts } from '../src/seed/generated-contacts.js'
import { generatedDetentions } from '../src/seed/generated-detentions.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar)
const contacts = [...generatedContacts(people, calendar)]
const detentions = [...generatedDetentions(people)]

describe('what the police write of generated people', () => {
  it('is of their lives, from the age of twelve', () => {
    expect(outsideLife([...contacts, ...detentions], { people, calendar })).toEqual([])
    const ages = new Map(people.map(({ nhsNumber, age }) => [nhsNumber as string, age]))
    expect(contacts.filter(({ nhsNumber }) => (ages.get(nhsNumber) ?? 0) < 12)).toEqual([])
    expect(contacts.length).toBeGreaterThan(400)
  })

  it('has every detention, with the ambulance that was called, at the moments the others know', () => {
    const lived = people.flatMap(({ nhsNumber, emergencies }) =>
      emergencies
        .flatMap(({ detention, call }) =>
          detention === undefined
            ? []
            : [[nhsNumber, detention.detainedAt, detention.arrivedAt, detention.endedAt, call?.calledAt, call?.onSceneAt ?? null]],
        )
        .reverse(),
    )
    const written = detentions.map((row) => [
      ...[row.nhsNumber, row.detainedAt, row.arrivedAt, row.endedAt, row.ambulanceCalledAt, row.ambulanceArrivedAt],
    ])
    expect(written).toEqual(lived)
    expect(detentions.length).toBeGreaterThan(40)
  })

  it('has an incident where they were sent to somebody in a crisis', () => {
    const sent = people.flatMap(({ nhsNumber, emergencies }) =>
      emergencies.flatMap(({ policeAt }) => (policeAt === undefined ? [] : [`${nhsNumber} ${policeAt.toISOString()}`])),
    )
    const started = new Set(contacts.map(({ nhsNumber, startedAt }) => `${nhsNumber} ${startedAt.toISOString()}`))
    expect(sent.filter((one) => !started.has(one))).toEqual([])
    expect(sent.length).toBeGreaterThan(20)
  })
})
