import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Category } from '@crisis-record/subgraph-kit'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZL001', name: 'Northmoor Police', kind: 'police' } as const
const place = '{ description town }'
const contacts = `policeContacts { id source { odsCode name kind } type reference whatHappened vulnerabilities missingRisk outcome
  place ${place} lastSeenPlace ${place} foundPlace ${place} }`
const detentions = `placeOfSafetyDetentions { id power { system code } consulted { role agency } notConsultedBecause ambulanceCalledAt ambulanceArrivedAt
  conveyedBy policeVehicleBecause placeOfSafetyType arrivedAt endedAt detainedPlace ${place} placeOfSafety ${place} }`
const everything = `${contacts} ${detentions}`
const all: Category[] = ['POLICE_CONTACT', 'MENTAL_HEALTH_ACT', 'LOCATION', 'DOMESTIC_ABUSE', 'SEXUAL_HEALTH', 'SUBSTANCE_USE']
const people = ['9990000026', '9990000034', '9990000042']

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the police publish', () => {
  it('is contacts and detentions with their source', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: all })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      policeContacts: [
        {
          id: expect.stringMatching(/^ZL001:PC-[0-9a-f]{16}-04$/),
          source,
          type: 'Missing episode',
          missingRisk: 'High',
          place: null,
          foundPlace: { description: '14 Tidewater Lane' },
        },
        { type: 'Incident', vulnerabilities: ['Domestic abuse'] },
        { type: 'Vulnerability marker' },
        { type: 'Incident', vulnerabilities: [] },
      ],
      placeOfSafetyDetentions: [
        {
          id: expect.stringMatching(/^ZL001:PD-/),
          power: { code: '20' },
          consulted: { role: 'Approved mental health professional', agency: 'Northmoor Council Adult Social Care' },
          notConsultedBecause: null,
          conveyedBy: 'Ambulance',
          placeOfSafetyType: 'Health-based place of safety',
          placeOfSafety: { town: 'Northmoor' },
        },
      ],
    })
  })

  it.each<{ without: Category; left: number }>([
    { without: 'DOMESTIC_ABUSE', left: 3 },
    { without: 'SEXUAL_HEALTH', left: 3 },
    { without: 'SUBSTANCE_USE', left: 4 },
  ])('leaves out what tells of $without where that is not permitted', async ({ without, left }) => {
    const answer = await store.agency.askPatient('9990000018', contacts, { permit: all.filter((category) => category !== without) })
    expect(answer.patient?.['policeContacts']).toHaveLength(left)
  })

  it.each<Category>(['POLICE_CONTACT', 'MENTAL_HEALTH_ACT'])('is no detention for who may know $0 alone', async (alone) => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000069', detentions, { permit: [alone, 'LOCATION'] })
    expect(answer.patient).toEqual({ placeOfSafetyDetentions: null })
    expect(store.takeQueries()).toEqual([])
  })

  it('says of a restricted person what happened, and not where', async () => {
    const permit = all.filter((category) => category !== 'LOCATION')
    const answer = await store.agency.askPatient('9990000077', everything, { permit })
    expect(answer.patient?.['policeContacts']).toHaveLength(2)
    expect(answer.patient).toMatchObject({ policeContacts: [{ place: null }, { place: null }] })
    expect(answer.text).not.toMatch(/Beacon|Westhaven/)
  })

  it('is the same, byte for byte, for who refused, who was never asked and of whom there is nothing', async () => {
    store.takeQueries()
    const permit: Category[] = all.filter((category) => category !== 'POLICE_CONTACT')
    const answers = await Promise.all(people.map((nhsNumber) => store.agency.askPatient(nhsNumber, everything, { permit })))
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`))).toEqual(
      new Set(['200 {"data":{"_entities":[{"policeContacts":null,"placeOfSafetyDetentions":null}]}}']),
    )
    expect(store.takeQueries()).toEqual([])
  })

  it('is empty lists where it may be known that there is nothing', async () => {
    const answer = await store.agency.askPatient('9990000042', everything, { permit: all })
    expect(answer.patient).toEqual({ policeContacts: [], placeOfSafetyDetentions: [] })
  })

  it('is no longer than asked, newest first', async () => {
    const answer = await store.agency.askPatient('9990000018', 'policeContacts(first: 1) { reference }', { permit: all })
    expect(answer.patient).toEqual({ policeContacts: [{ reference: 'NP-4530' }] })
  })
})
