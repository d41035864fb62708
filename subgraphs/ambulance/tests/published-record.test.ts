import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZB001', name: 'Northmoor Ambulance Service', kind: 'ambulance' } as const
const everything = `ambulanceIncidents { id source { odsCode name kind } category chiefComplaint { code } findings sceneSafety outcome notConveyedBecause
    handedTo handover { name organisation telephone } conveyedTo { organisation department } address { lines postcode } }
  ambulanceSafetyAlerts { id kind alert whatToDo address { lines postcode access } }`

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the ambulance service publishes', () => {
  it('is incidents and alerts with their source', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: ['AMBULANCE_CONTACT', 'SAFETY_ALERTS', 'LOCATION'] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      ambulanceIncidents: [
        {
          id: expect.stringMatching(/^ZB001:AI-[0-9a-f]{16}-03$/),
          source,
          outcome: 'Not conveyed',
          handedTo: 'Crisis team',
          handover: { organisation: 'Northmoor Mental Health Trust' },
          conveyedTo: null,
        },
        { category: 'C2', outcome: 'Conveyed', conveyedTo: { organisation: 'St Brannoc’s Hospital', department: 'Emergency Department' } },
        { category: 'C5', outcome: 'Advice by telephone', address: null },
      ],
      ambulanceSafetyAlerts: [
        { id: expect.stringMatching(/^ZB001:SA-/), kind: 'Animal', address: { lines: ['14 Tidewater Lane', 'Westhaven'] } },
        { kind: 'Contact', address: null },
      ],
    })
  })

  it('says of a restricted person what happened and what to beware of, and not where', async () => {
    const answer = await store.agency.askPatient('9990000077', everything, { permit: ['AMBULANCE_CONTACT', 'SAFETY_ALERTS'] })
    expect(answer.patient).toMatchObject({
      ambulanceIncidents: [
        { findings: expect.any(String), handedTo: 'Staff where they live', handover: null, conveyedTo: null, address: null },
      ],
      ambulanceSafetyAlerts: [{ alert: expect.any(String), address: null }],
    })
    expect(answer.text).not.toMatch(/Beacon|Westhaven|WX4|01632/)
  })

  it('is alerts without incidents for who may know those alone', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000069', everything, { permit: ['SAFETY_ALERTS'] })
    expect(answer.patient).toMatchObject({ ambulanceIncidents: null, ambulanceSafetyAlerts: [{ kind: 'Weapons' }] })
    expect(store.takeQueries()).toHaveLength(1)
  })

  it('says nothing to who may only know where', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000077', everything, { permit: ['LOCATION'] })
    expect(answer.patient).toEqual({ ambulanceIncidents: null, ambulanceSafetyAlerts: null })
    expect(store.takeQueries()).toEqual([])
  })

  it('is empty lists where nothing is recorded', async () => {
    const answer = await store.agency.askPatient('9990000115', everything, { permit: ['AMBULANCE_CONTACT', 'SAFETY_ALERTS'] })
    expect(answer.patient).toEqual({ ambulanceIncidents: [], ambulanceSafetyAlerts: [] })
  })

  it('is no longer than asked, newest first', async () => {
    const answer = await store.agency.askPatient('9990000018', 'ambulanceIncidents(first: 1) { calledAt }', {
      permit: ['AMBULANCE_CONTACT'],
    })
    expect(answer.patient).toEqual({ ambulanceIncidents: [{ calledAt: '2026-06-03T02:35:00.000Z' }] })
  })
})
