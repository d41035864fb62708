import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZD001', name: 'Bridgeway Recovery Service', kind: 'substance-misuse' } as const
const everything = 'treatmentEpisodes { id source { odsCode name kind } status substances { code } prescribing nextAppointment }'
const people = ['9990000026', '9990000034', '9990000042']

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the recovery service publishes', () => {
  it('is each episode with its source', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: ['SUBSTANCE_USE'] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      treatmentEpisodes: [
        {
          id: expect.stringMatching(/^ZD001:TE-[0-9a-f]{16}-01$/),
          source,
          substances: [{ code: '53041004' }],
          nextAppointment: '2026-06-19T13:30:00.000Z',
        },
        { status: 'Completed' },
      ],
    })
  })

  it('is the same, byte for byte, for who refused, who was never asked and of whom there is nothing', async () => {
    store.takeQueries()
    const answers = await Promise.all(
      people.map((nhsNumber) => store.agency.askPatient(nhsNumber, everything, { permit: ['CRISIS_PLAN'] })),
    )
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`))).toEqual(
      new Set(['200 {"data":{"_entities":[{"treatmentEpisodes":null}]}}']),
    )
    expect(store.takeQueries()).toEqual([])
  })

  it('is an empty list where it may be known that there is nothing', async () => {
    const answer = await store.agency.askPatient('9990000042', everything, { permit: ['SUBSTANCE_USE'] })
    expect(answer.patient).toEqual({ treatmentEpisodes: [] })
  })

  it('is no longer than asked, newest first', async () => {
    const answer = await store.agency.askPatient('9990000018', 'treatmentEpisodes(first: 1) { status }', { permit: ['SUBSTANCE_USE'] })
    expect(answer.patient).toEqual({ treatmentEpisodes: [{ status: 'In treatment' }] })
  })
})
