import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar } from '@crisis-record/subgraph-kit/seeding'
import { generatedPerson } from './generated-person.js'

describe('the family name of a synthetic person', () => {
  it('is the one the consent registry knows a digest of: the same sum over the first thousand stands in both tests', () => {
    const calendar = seedCalendar(new Date('2026-06-15T09:00:00Z'))
    const names = [...generatedPeople(1000)].map((nhsNumber) => generatedPerson(nhsNumber, calendar, ['ZG001']).familyName)
    expect(createHash('sha256').update(JSON.stringify(names)).digest('hex')).toBe(
      'c13aec6095f773a775fbf98853e9aeb7979c5d46356a1b2f8124ca75af3da776',
    )
  })
})
