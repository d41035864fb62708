import { describe, expect, it } from '@jest/globals'
import { generatedPeople, seedCalendar, syntheticLives } from '@crisis-record/subgraph-kit/seeding'
import { outsideLife } from '@crisis-record/subgraph-kit/testing'
import { generatedAmhpAssessments, generatedConcerns, generatedLegalDecisions } from '../src/seed/generated-assessments.js'
import { generatedAccommodation, generatedCarePackages, generatedCarers } from '../src/seed/generated-support.js'

const calendar = seedCalendar(new Date('2026-06-15T03:10:00Z'))
const people = syntheticLives(generatedPeople(20_000), calendar)
const assessments = [...generatedAmhpAssessments(people)]
const concerns = [...generatedConcerns(people, calendar)]
const ofAdults = [
  ...generatedLegalDecisions(people, calendar),
  ...generatedAccommodation(people, calendar),
  ...generatedCarePackages(people, calendar),
  ...generatedCarers(people, calendar),
]
const flat = <Item extends object>(all: Iterable<readonly [string, readonly Item[]]>) =>
  [...all].flatMap(([nhsNumber, items]) => items.map((item) => ({ nhsNumber, ...item })))

describe('what the council writes of generated people', () => {
  it('is of their lives, and of nothing to come but reviews', () => {
    const rows = flat<object>([...assessments, ...concerns, ...ofAdults])
    expect(outsideLife(rows, { people, calendar, mayBeToCome: ['reviewDate'] })).toEqual([])
    expect(rows.length).toBeGreaterThan(1000)
  })

  it('has an assessment for everybody whom the police detained, and decides what the trust then writes', () => {
    const lived = people.flatMap(({ nhsNumber, emergencies }) =>
      emergencies
        .flatMap(({ assessment }) => (assessment === undefined ? [] : [[nhsNumber, assessment.assessedAt, sections[assessment.outcome]]]))
        .reverse(),
    )
    const written = flat(assessments).map(({ nhsNumber, assessedAt, outcome }) => [
      ...[nhsNumber, assessedAt, outcome.legalStatus?.code ?? null],
    ])
    expect(written).toEqual(lived)
    const detained = people.flatMap(({ emergencies }) => emergencies.filter(({ detention }) => detention !== undefined))
    expect(detained.filter(({ assessment }) => assessment === undefined)).toEqual([])
    expect(detained.length).toBeGreaterThan(40)
  })

  it('knows of children nothing but concerns about them', () => {
    const children = new Set<string>(people.filter(({ age }) => age < 18).map(({ nhsNumber }) => nhsNumber))
    expect(ofAdults.filter(([nhsNumber]) => children.has(nhsNumber))).toEqual([])
    const aboutChildren = flat(concerns).filter(({ nhsNumber }) => children.has(nhsNumber))
    expect(new Set(aboutChildren.map(({ about }) => about))).toEqual(new Set(['Child']))
  })
})

const sections = { HOME: null, ADMITTED_INFORMALLY: '01', SECTION_2: '02', SECTION_3: '03' } as const
