import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZS001', name: 'Lantern Safe Haven', kind: 'safe-haven' } as const
const everything = `visits { id source { odsCode name kind } whatBroughtYouHere place { name town } }
  aboutMe { id whatMattersToMe pleaseDo pleaseDoNot }`

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the safe haven publishes', () => {
  it('is visits and About me with their source', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: ['COMMUNITY_CONTACT', 'LOCATION', 'ABOUT_ME'] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      visits: [
        { id: expect.stringMatching(/^ZS001:SV-[0-9a-f]{16}-03$/), source, place: { name: 'Lantern Safe Haven', town: 'Northmoor' } },
        {},
        {},
      ],
      aboutMe: [{ id: expect.stringMatching(/^ZS001:AM-/), pleaseDo: expect.arrayContaining(['Use my first name']) }],
    })
  })

  it('says of a restricted person what happened, and not where', async () => {
    const answer = await store.agency.askPatient('9990000077', everything, { permit: ['COMMUNITY_CONTACT', 'ABOUT_ME'] })
    expect(answer.patient).toMatchObject({ visits: [{ whatBroughtYouHere: expect.any(String), place: null }] })
    expect(answer.text).not.toMatch(/Lantern Safe Haven at the Harbour|St Brannoc/)
  })

  it('has one without the other', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000018', 'visits { id } aboutMe { whatMattersToMe }', { permit: ['ABOUT_ME'] })
    expect(answer.patient).toMatchObject({ visits: null, aboutMe: [{ whatMattersToMe: expect.stringContaining('Biscuit') }] })
    expect(store.takeQueries()).toHaveLength(1)
  })

  it('is empty lists where nothing is recorded', async () => {
    const answer = await store.agency.askPatient('9990000115', everything, { permit: ['COMMUNITY_CONTACT', 'ABOUT_ME'] })
    expect(answer.patient).toEqual({ visits: [], aboutMe: [] })
  })

  it('is no longer than asked, newest first', async () => {
    const answer = await store.agency.askPatient('9990000018', 'visits(first: 1) { arrivedAt }', { permit: ['COMMUNITY_CONTACT'] })
    expect(answer.patient).toEqual({ visits: [{ arrivedAt: '2026-06-13T18:05:00.000Z' }] })
  })
})
