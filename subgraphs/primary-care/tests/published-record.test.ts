import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZG001', name: 'Harbour Lane Surgery', kind: 'primary-care' } as const
const everything = `allergies { source { odsCode name kind } state items { id causativeAgent { code display } reaction { display } severity } }
  medications { id medicine { system code display } dose status startedOn }`

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the practice publishes', () => {
  it('is allergies and medicines with their source', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: ['ALLERGIES', 'MEDICATION'] })
    expect(answer.json).not.toHaveProperty('errors')
    const haloperidol = {
      causativeAgent: { code: '386837002', display: 'Haloperidol' },
      reaction: { display: 'Dystonia' },
      severity: 'Severe',
    }
    expect(answer.patient).toMatchObject({
      allergies: { source, state: 'KNOWN', items: [{ id: expect.stringMatching(/^ZG001:AL-[0-9a-f]{16}-01$/), ...haloperidol }, {}, {}] },
      medications: [
        { medicine: { system: 'https://dmd.nhs.uk', code: '42278511000001106' }, status: 'active', startedOn: '2026-04-02' },
        {},
        {},
        {},
      ],
    })
  })

  it.each([
    ['9990000050', 'NONE_KNOWN'],
    ['9990000069', 'NOT_RECORDED'],
    ['9990000115', 'NOT_RECORDED'],
  ])('of %s’s allergies is %s, never a bare empty list', async (nhsNumber, state) => {
    const answer = await store.agency.askPatient(nhsNumber, everything, { permit: ['ALLERGIES'] })
    expect(answer.patient).toEqual({ allergies: { source, state, items: [] }, medications: null })
  })

  it('has medicines without allergies', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000018', 'allergies { state } medications(first: 1) { dose }', {
      permit: ['MEDICATION'],
    })
    expect(answer.patient).toEqual({ allergies: null, medications: [{ dose: '300 mg at night; given weekly, seven days at a time' }] })
    expect(store.takeQueries()).toHaveLength(1)
  })
})
