import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZM001', name: 'Northmoor Mental Health Trust', kind: 'mental-health-trust' } as const
const clock =
  'clock { state startsAt basis expiresAt expiresAtLocal extendedBy extension { minutes } disregardedExtensions { reason } inWords }'
const everything = `riskAssessments { id source { odsCode } toSelf }
  legalStatusPeriods { id legalStatus { code } stays { kind place { name } } ${clock} }
  communityContacts { id mechanism { code } place { name town } }
  conditions { id code { code } icd10 { code } }
  safetyAlerts { id alert whatToDo }`
const whole = ['RISK', 'MENTAL_HEALTH_ACT', 'COMMUNITY_CONTACT', 'CONDITIONS', 'SAFETY_ALERTS', 'LOCATION', 'SUBSTANCE_USE'] as const
const hourMs = 3_600_000

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date() }, source })
})
afterAll(() => store.stop())

describe('what else the trust publishes', () => {
  it('is each list', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: [...whole] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      riskAssessments: [{ id: expect.stringMatching(/^ZM001:RA-[0-9a-f]{16}-01$/), source: { odsCode: 'ZM001' } }],
      legalStatusPeriods: [
        { legalStatus: { code: '02' }, clock: null },
        {
          legalStatus: { code: '20' },
          stays: [{ kind: 'HEALTH_BASED_PLACE_OF_SAFETY', place: { name: expect.any(String) } }],
          clock: { state: 'ENDED', basis: 'ARRIVAL_AT_PLACE_OF_SAFETY', extendedBy: 'Dr Ottoline Frayne', extension: { minutes: 720 } },
        },
      ],
      communityContacts: [{ place: { name: 'At home' } }, {}],
      conditions: [{ code: { code: '13746004' }, icd10: { code: 'F31.9' } }, { code: { code: '66590003' } }, { icd10: null }],
      safetyAlerts: [{}],
    })
  })

  it('has 999 000 0069’s clock run out 24 hours after the arrival, of the record shown alone too', async () => {
    const answer = await store.agency.askPatient('9990000069', `legalStatusPeriods(first: 1) { ${clock} }`, {
      permit: ['MENTAL_HEALTH_ACT'],
    })
    const [period] = answer.patient?.['legalStatusPeriods'] as { clock: { state: string; startsAt: string; expiresAt: string } }[]
    expect(period?.clock).toMatchObject({ state: 'RUNNING', basis: 'ARRIVAL_AT_PLACE_OF_SAFETY', extension: null })
    expect(Date.parse(period?.clock.expiresAt ?? '') - Date.parse(period?.clock.startsAt ?? '')).toBe(24 * hourMs)
  })

  it('has one clock for a detention in two records, though one alone is asked for', async () => {
    const ask = async (first: number) =>
      (
        await store.agency.askPatient('9990000107', `legalStatusPeriods(first: ${String(first)}) { ${clock} }`, {
          permit: ['MENTAL_HEALTH_ACT'],
        })
      ).patient?.['legalStatusPeriods'] as unknown[]
    const [newest, earlier] = await ask(2)
    expect(newest).toEqual(earlier)
    expect(await ask(1)).toEqual([newest])
  })

  it('says of a restricted person what happened, and not where', async () => {
    const permit = whole.filter((category) => category !== 'LOCATION')
    const answer = await store.agency.askPatient('9990000077', everything, { permit })
    expect(answer.patient).toMatchObject({ communityContacts: [{ place: null }] })
    expect(answer.text).not.toMatch(/Saltby|Cooper/)
    expect((await store.agency.askPatient('9990000077', everything, { permit: [...whole] })).text).toContain('Saltby')
  })

  it('has no condition that tells of drug or alcohol treatment without SUBSTANCE_USE', async () => {
    const answer = await store.agency.askPatient('9990000018', 'conditions { code { code } }', { permit: ['CONDITIONS'] })
    expect(answer.patient).toEqual({ conditions: [{ code: { code: '13746004' } }, { code: { code: '195967001' } }] })
  })

  it('reads nothing that is not permitted', async () => {
    store.takeQueries()
    const answer = await store.agency.askPatient('9990000018', everything, { permit: ['LOCATION'] })
    expect(Object.values(answer.patient ?? {})).toEqual([null, null, null, null, null])
    expect(store.takeQueries()).toEqual([])
  })
})
