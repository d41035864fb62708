import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZH001', name: 'St Brannoc’s Hospital', kind: 'acute-hospital' } as const
const everything =
  'attendances { id source { odsCode name kind } chiefComplaint { system code } outcome { code } place { site department } }'

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the hospital publishes', () => {
  it('is each attendance with its source and codes', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: ['HOSPITAL_CONTACT', 'LOCATION'] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient?.['attendances']).toHaveLength(4)
    expect(answer.patient).toMatchObject({
      attendances: [
        {
          id: expect.stringMatching(/^ZH001:AE-[0-9a-f]{16}-04$/),
          source,
          chiefComplaint: { system: 'http://snomed.info/sct', code: '6471006' },
          outcome: { code: '306689006' },
          place: { site: 'St Brannoc’s Hospital', department: 'Emergency Department' },
        },
        {},
        {},
        {},
      ],
    })
  })

  it('says of a restricted person what happened, and not where', async () => {
    const answer = await store.agency.askPatient('9990000077', everything, { permit: ['HOSPITAL_CONTACT'] })
    expect(answer.patient).toMatchObject({ attendances: [{ chiefComplaint: { code: '80313002' }, place: null }] })
    expect(answer.text).not.toContain('Emergency Department')
  })

  it('says that the police brought somebody to whom that may be told alone', async () => {
    const asked = 'attendances { arrivalMode { display } policeConveyance { arrivalMode { display } } }'
    const [told, untold] = await Promise.all(
      [['HOSPITAL_CONTACT', 'POLICE_CONTACT'] as const, ['HOSPITAL_CONTACT'] as const].map((permit) =>
        store.agency.askPatient('9990000069', asked, { permit: [...permit] }),
      ),
    )
    const withPolice = { arrivalMode: null, policeConveyance: { arrivalMode: { display: 'Arrival by police transport' } } }
    expect(told?.patient?.['attendances']).toContainEqual(withPolice)
    expect(untold?.patient?.['attendances']).toContainEqual({ arrivalMode: null, policeConveyance: null })
    expect(untold?.text).not.toMatch(/police(?!Conveyance)/)
  })

  it('says nothing to who may only know where', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000077', everything, { permit: ['LOCATION'] })
    expect(answer.patient).toEqual({ attendances: null })
    expect(store.takeQueries()).toEqual([])
  })

  it('is an empty list where nothing is recorded', async () => {
    const answer = await store.agency.askPatient('9990000115', everything, { permit: ['HOSPITAL_CONTACT'] })
    expect(answer.patient).toEqual({ attendances: [] })
  })

  it('is no longer than asked, newest first', async () => {
    const answer = await store.agency.askPatient('9990000018', 'attendances(first: 2) { arrivedAt }', { permit: ['HOSPITAL_CONTACT'] })
    expect(answer.patient).toEqual({ attendances: [{ arrivedAt: '2026-06-12T22:15:00.000Z' }, { arrivedAt: '2026-05-05T01:20:00.000Z' }] })
  })
})
