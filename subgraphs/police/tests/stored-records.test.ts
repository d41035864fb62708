import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ContactSeed } from '../src/seed/demo-contacts.js'
import type { DetentionSeed } from '../src/seed/demo-detentions.js'
import { power } from '../src/seed/legal-status.js'
import { toContactRow, toDetentionRow } from '../src/seed/to-rows.js'
import { PlaceOfSafetyDetentionRow } from '../src/store/place-of-safety-detention-row.js'
import { PoliceContactRow } from '../src/store/police-contact-row.js'
import { StoredPoliceRecords } from '../src/store/stored-police-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const contact: ContactSeed = {
  type: 'Missing episode',
  reference: 'NP-1',
  startedAt: new Date('2026-03-29T00:30:00Z'),
  endedAt: new Date('2026-03-29T01:30:00Z'),
  whatHappened: 'Left, saying "back soon".',
  vulnerabilities: ['Mental ill health', 'Under 18'],
  missingRisk: 'High',
  outcome: null,
  place: null,
  lastSeenPlace: { description: 'Quay', town: null },
  foundPlace: { description: 'Home', town: 'Northmoor' },
}
const detention: DetentionSeed = {
  power: power.section136,
  reference: null,
  detainedAt: new Date('2026-03-29T00:30:00Z'),
  circumstances: 'In the road.',
  keptWhereFound: false,
  consulted: { role: 'Paramedic', agency: null, consultedAt: new Date('2026-03-29T00:20:00Z'), advice: null },
  notConsultedBecause: null,
  ambulanceCalledAt: new Date('2026-03-29T00:32:00Z'),
  ambulanceArrivedAt: null,
  conveyedBy: 'Police vehicle',
  policeVehicleBecause: 'No ambulance.',
  placeOfSafetyType: 'Police station',
  arrivedAt: new Date('2026-03-29T01:30:00Z'),
  handedOverAt: null,
  searched: null,
  searchFound: null,
  endedAt: null,
  ending: null,
  detainedPlace: { description: 'Quay', town: 'Northmoor' },
  placeOfSafety: null,
}

let store: TestStore
let records: StoredPoliceRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredPoliceRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE police_contact, place_of_safety_detention')
})

function keepContact(localId: string, change: Partial<PoliceContactRow> = {}) {
  return store.dataSource.getRepository(PoliceContactRow).insert({ ...toContactRow(person, 1, contact), localId, ...change })
}

function keepDetention(localId: string, change: Partial<PlaceOfSafetyDetentionRow> = {}) {
  return store.dataSource.getRepository(PlaceOfSafetyDetentionRow).insert({ ...toDetentionRow(person, 1, detention), localId, ...change })
}

describe('contacts', () => {
  it('come back as they were recorded', async () => {
    await keepContact('PC-1')
    const recordedBy = { name: 'Imran Westcott', role: 'Police constable' }
    expect(await records.contacts(person, 20, unsealedRelease)).toEqual([
      { ...contact, localId: 'PC-1', recordedAt: contact.startedAt, lastUpdated: contact.endedAt, recordedBy },
    ])
  })

  it('come newest first, then by id byte by byte, no more than asked', async () => {
    await keepContact('PC-b')
    await keepContact('PC-B')
    await keepContact('PC-new', { recordedAt: new Date('2026-05-03T00:00:00Z') })
    await keepContact('PC-other', { nhsNumber: '9990000026' })
    expect((await records.contacts(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['PC-new', 'PC-B', 'PC-b'])
    expect((await records.contacts(person, 2, unsealedRelease)).map(({ localId }) => localId)).toEqual(['PC-new', 'PC-B'])
  })

  it('cannot end before they start', async () => {
    await expect(keepContact('PC-1', { endedAt: new Date('2026-03-28T00:00:00Z') })).rejects.toThrow()
  })
})

describe('detentions', () => {
  it('come back as they were recorded', async () => {
    await keepDetention('PD-1')
    const recordedBy = { name: 'Orla Finnerty', role: 'Police sergeant' }
    expect(await records.detentions(person, 20, unsealedRelease)).toEqual([
      { ...detention, localId: 'PD-1', recordedAt: detention.detainedAt, lastUpdated: detention.arrivedAt, recordedBy },
    ])
  })

  it('name nobody as consulted where nobody was', async () => {
    await keepDetention('PD-1', { consultedRole: null, notConsultedBecause: 'No time.' })
    expect(await records.detentions(person, 20, unsealedRelease)).toMatchObject([{ consulted: null, notConsultedBecause: 'No time.' }])
  })

  it('come newest first, no more than asked', async () => {
    await keepDetention('PD-old', { recordedAt: new Date('2025-05-03T00:00:00Z') })
    await keepDetention('PD-new')
    expect((await records.detentions(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['PD-new', 'PD-old'])
    expect((await records.detentions(person, 1, unsealedRelease)).map(({ localId }) => localId)).toEqual(['PD-new'])
  })

  it.each([
    ['arrive before they begin', { arrivedAt: new Date('2026-03-29T00:29:00Z') }],
    ['end before they begin', { endedAt: new Date('2026-03-29T00:29:00Z') }],
    ['have an ambulance arrive before it was called', { ambulanceArrivedAt: new Date('2026-03-29T00:31:00Z') }],
    ['say both who was consulted and why nobody was', { notConsultedBecause: 'No time.' }],
  ])('cannot %s', async (_, change) => {
    await expect(keepDetention('PD-1', change)).rejects.toThrow()
  })
})
