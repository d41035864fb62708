import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { lantern } from '../src/seed/demo-visits.js'
import { havenOf } from '../src/seed/havens.js'
import { toAboutMeRow, toVisitRow } from '../src/seed/to-rows.js'
import { AboutMeRow } from '../src/store/about-me-row.js'
import { StoredSafeHavenRecords } from '../src/store/stored-safe-haven-records.js'
import { VisitRow } from '../src/store/visit-row.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const haven = havenOf({ odsCode: 'ZS001', name: 'Lantern Safe Haven' })
const recordedBy = { name: 'Lorcan Tideswell', role: 'Peer support worker' }
const visit = {
  arrivedAt: new Date('2026-05-01T18:00:00Z'),
  leftAt: null,
  whatBroughtYouHere: 'Could not be at home.',
  whatHelped: null,
  onwardPlan: 'Comes back tomorrow.',
  place: lantern,
}
const aboutMe = {
  recordedAt: new Date('2026-05-01T18:00:00Z'),
  lastUpdated: new Date('2026-05-02T18:00:00Z'),
  whatMattersToMe: 'My cat.',
  peopleWhoMatterToMe: null,
  howICommunicate: 'Slowly.',
  myWellness: null,
  pleaseDo: ['Ask, "how are you?"', 'Wait'],
  pleaseDoNot: [],
  howAndWhenToSupportMe: null,
}

let store: TestStore
let records: StoredSafeHavenRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredSafeHavenRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE visit, about_me')
})

function keepVisit(localId: string, change: Partial<VisitRow> = {}) {
  return store.dataSource.getRepository(VisitRow).insert({ ...toVisitRow(person, 1, visit, haven), localId, ...change })
}

function keepAboutMe(localId: string, change: Partial<AboutMeRow> = {}) {
  return store.dataSource.getRepository(AboutMeRow).insert({ ...toAboutMeRow(person, 1, aboutMe, haven), localId, ...change })
}

describe('visits', () => {
  it('gives back a visit as it was recorded', async () => {
    await keepVisit('SV-1')
    expect(await records.visits(person, 20, unsealedRelease)).toEqual([
      { ...visit, localId: 'SV-1', recordedAt: new Date('2026-05-01T18:30:00Z'), recordedBy },
    ])
  })

  it('lists newest first, then by id byte by byte, no more than asked', async () => {
    await keepVisit('SV-b')
    await keepVisit('SV-B')
    await keepVisit('SV-new', { recordedAt: new Date('2026-05-03T00:00:00Z') })
    await keepVisit('SV-other', { nhsNumber: '9990000026' })
    expect((await records.visits(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['SV-new', 'SV-B', 'SV-b'])
    expect((await records.visits(person, 1, unsealedRelease)).map(({ localId }) => localId)).toEqual(['SV-new'])
  })
})

describe('about me', () => {
  it('gives back what was said, word for word', async () => {
    await keepAboutMe('AM-1')
    expect(await records.aboutMe(person, 20, unsealedRelease)).toEqual([{ ...aboutMe, localId: 'AM-1', recordedBy }])
  })

  it('lists newest first, no more than asked', async () => {
    await keepAboutMe('AM-old', { recordedAt: new Date('2025-05-03T00:00:00Z') })
    await keepAboutMe('AM-new')
    expect((await records.aboutMe(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['AM-new', 'AM-old'])
    expect((await records.aboutMe(person, 1, unsealedRelease)).map(({ localId }) => localId)).toEqual(['AM-new'])
  })
})
