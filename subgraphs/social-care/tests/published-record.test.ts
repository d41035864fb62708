import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seed } from '../src/seed/seed.js'
import type { TestStore } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const source = { odsCode: 'ZW001', name: 'Northmoor Council Adult Social Care', kind: 'social-care' } as const
const everything = `
  amhpAssessments { id source { odsCode name kind } reason outcome { decision legalStatus { code } } place { name town } }
  carePackages { id service support provider { name telephone } }
  safeguardingConcerns { id abuseTypes concern marac { reference heardOn actions } }
  carers { id name contact { telephone } saidInConfidence { saidOn text } }
  accommodation { id accommodationType address { lines postcode access } }
  legalDecisions { id decisionKind decision deciders { name } }`
const categories = ['SOCIAL_CARE', 'SAFEGUARDING', 'CARE_TEAM', 'LEGAL_DECISIONS'] as const
const second = ['LOCATION', 'MENTAL_HEALTH_ACT', 'DOMESTIC_ABUSE', 'CONTACT_DETAILS', 'THIRD_PARTY'] as const

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  await seed({ dataSource: store.dataSource, people: 0, clock: { now: () => new Date('2026-06-15T03:10:00Z') }, source })
})
afterAll(() => store.stop())

describe('what the council publishes', () => {
  it('is six lists with their source', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: [...categories, ...second] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      amhpAssessments: [
        { id: expect.stringMatching(/^ZW001:AS-[0-9a-f]{16}-02$/), source, outcome: { decision: 'Informal admission' } },
        { outcome: { legalStatus: { code: '02' } } },
      ],
      carePackages: [{ provider: { name: 'Tidewater Personal Support' } }, {}],
      safeguardingConcerns: [{ marac: null }, { abuseTypes: ['Domestic abuse'], marac: { reference: 'MARAC/1893' } }],
      carers: [{ contact: { telephone: '01632 960312' }, saidInConfidence: [{ saidOn: '2026-06-12' }] }, { saidInConfidence: [] }],
      accommodation: [{ address: { postcode: 'WX1 2CD' } }],
      legalDecisions: [{}, { decisionKind: 'Advance decision to refuse treatment' }, {}, { deciders: [{ name: 'Ruth Ellington' }] }],
    })
  })

  it('holds back all that has a second label where only the first is permitted, and nothing else', async () => {
    const answer = await store.agency.askPatient('9990000018', everything, { permit: [...categories] })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.patient).toMatchObject({
      amhpAssessments: [{ reason: expect.any(String), outcome: null, place: null }, {}],
      carePackages: [{ service: expect.any(String), provider: null }, {}],
      carers: [{ name: 'Ruth Ellington', contact: null, saidInConfidence: null }, { saidInConfidence: null }],
      accommodation: [{ accommodationType: expect.any(String), address: null }],
    })
  })

  it('tells nobody apart by domestic abuse who was never asked, refused, or has none (P14)', async () => {
    const withoutIds = async (nhsNumber: string, permit: readonly (typeof categories | typeof second)[number][]) =>
      (await store.agency.askPatient(nhsNumber, everything, { permit: [...permit] })).text.replaceAll(/-[0-9a-f]{16}-/g, '-')
    const permit = [...categories, ...second.filter((category) => category !== 'DOMESTIC_ABUSE')]
    const none = await withoutIds('9990000042', permit)
    expect(none).toContain('"safeguardingConcerns":[]')
    expect(await withoutIds('9990000026', permit)).toBe(none)
    expect(await withoutIds('9990000034', permit)).toBe(none)
    // And it is there: the three lines above can fail.
    expect(await withoutIds('9990000026', [...permit, 'DOMESTIC_ABUSE'])).not.toBe(none)
  })

  it('says of a restricted person what happened, and not where', async () => {
    const permit = [...categories, ...second.filter((category) => category !== 'LOCATION' && category !== 'CONTACT_DETAILS')]
    const { text } = await store.agency.askPatient('9990000077', everything, { permit })
    expect(text).toContain('Refuge')
    expect(text).not.toMatch(/Kittiwake|Saltcote|WX7|Beacon Terrace|01632/)
  })

  it('leaves out what is sealed and locked, and what is sealed without an override', async () => {
    const { patient } = await store.agency.askPatient('9990000123', everything, { permit: [...categories, ...second] })
    expect(patient).toMatchObject({ safeguardingConcerns: [], carePackages: [{ service: 'Floating support' }] })
  })

  it('is empty lists where nothing is recorded', async () => {
    const answer = await store.agency.askPatient('9990000115', everything, { permit: [...categories] })
    expect(Object.values(answer.patient ?? {})).toEqual([[], [], [], [], [], []])
  })
})
