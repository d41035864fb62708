import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000123'
const source = { odsCode: 'ZM001', name: 'Northmoor Mental Health Trust', kind: 'mental-health-trust' } as const
const everything = `crisisPlans { id source { odsCode name kind } reviewDate contacts { name telephone } thirdPartyInformation { givenBy text } }
  careTeam { id name careCoordinator }`

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the trust publishes', () => {
  it('is the plan with its source', async () => {
    const answer = await store.agency.askPatient(person, everything, { permit: ['CRISIS_PLAN', 'THIRD_PARTY', 'CARE_TEAM'] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      crisisPlans: [
        { id: expect.stringMatching(/^ZM001:CP-[0-9a-f]{16}-01$/), source, reviewDate: '2026-07-09', thirdPartyInformation: [{}, {}] },
      ],
      careTeam: [{ id: expect.stringMatching(/^ZM001:CT-/), careCoordinator: true }, {}, {}],
    })
  })

  it('has no third-party information without THIRD_PARTY, and does not read it', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient(person, everything, { permit: ['CRISIS_PLAN'] })
    expect(answer.patient).toMatchObject({ crisisPlans: [{ reviewDate: '2026-07-09', thirdPartyInformation: null }], careTeam: null })
    const queries = store.takeQueries()
    expect(queries).toHaveLength(1)
    expect(queries.join()).not.toContain('third_party')
  })

  it('has no third-party information without CRISIS_PLAN, and reads nothing', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient(person, everything, { permit: ['THIRD_PARTY'] })
    expect(answer.patient).toEqual({ crisisPlans: null, careTeam: null })
    expect(store.takeQueries()).toEqual([])
  })

  it('is an empty list where nothing is recorded', async () => {
    const answer = await store.agency.askPatient('9990000115', everything, { permit: ['CRISIS_PLAN', 'CARE_TEAM'] })
    expect(answer.patient).toEqual({ crisisPlans: [], careTeam: [] })
  })

  it.each([0, 101])('refuses a list of %s', async (first) => {
    const answer = await store.agency.askPatient(person, `careTeam(first: ${String(first)}) { id }`, { permit: ['CARE_TEAM'] })
    expect(answer.json).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_INVALID' } }] })
  })

  it('is no longer than asked', async () => {
    const answer = await store.agency.askPatient(person, 'careTeam(first: 2) { name }', { permit: ['CARE_TEAM'] })
    expect(answer.patient).toEqual({ careTeam: [{ name: 'Callum Abernethy' }, { name: 'Dr Sunniva Adeyemi' }] })
  })
})
