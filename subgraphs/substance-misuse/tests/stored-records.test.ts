import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { EpisodeSeed } from '../src/seed/demo-people.js'
import { substances } from '../src/seed/substances.js'
import { toEpisodeRow } from '../src/seed/to-rows.js'
import { StoredTreatmentRecords } from '../src/store/stored-treatment-records.js'
import { TreatmentEpisodeRow } from '../src/store/treatment-episode-row.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const episode: EpisodeSeed = {
  recordedAt: new Date('2026-03-29T01:30:00Z'),
  recordedBy: { name: 'Verity Stanforth', role: null },
  lastUpdated: new Date('2026-05-01T09:00:00Z'),
  startedOn: '2026-03-29',
  endedOn: null,
  status: 'In treatment',
  substances: [substances.heroin, substances.alcohol],
  keyworker: 'Ellis Madaki',
  prescribing: null,
  nextAppointment: new Date('2026-07-01T09:00:00Z'),
}

let store: TestStore
let records: StoredTreatmentRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredTreatmentRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE treatment_episode')
})

function keep(localId: string, change: Partial<TreatmentEpisodeRow> = {}) {
  return store.dataSource.getRepository(TreatmentEpisodeRow).insert({ ...toEpisodeRow(person, 1, episode), localId, ...change })
}

describe('treatment episodes', () => {
  it('come back as they were recorded, days as days', async () => {
    await keep('TE-1')
    expect(await records.treatmentEpisodes(person, 20, unsealedRelease)).toEqual([{ ...episode, localId: 'TE-1' }])
  })

  it('come newest first, then by id byte by byte, no more than asked', async () => {
    await keep('TE-b')
    await keep('TE-B')
    await keep('TE-new', { recordedAt: new Date('2026-05-03T00:00:00Z') })
    await keep('TE-other', { nhsNumber: '9990000026' })
    expect((await records.treatmentEpisodes(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['TE-new', 'TE-B', 'TE-b'])
    expect((await records.treatmentEpisodes(person, 2, unsealedRelease)).map(({ localId }) => localId)).toEqual(['TE-new', 'TE-B'])
  })

  it('cannot end before they start', async () => {
    await expect(keep('TE-1', { endedOn: '2026-03-28' })).rejects.toThrow()
  })
})
