import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { chiefComplaint } from '../src/seed/chief-complaints.js'
import type { AlertSeed } from '../src/seed/demo-alerts.js'
import type { IncidentSeed } from '../src/seed/incident-seed.js'
import { conveyed } from '../src/seed/outcomes.js'
import { toAlertRow, toIncidentRow } from '../src/seed/to-rows.js'
import { AmbulanceIncidentRow } from '../src/store/ambulance-incident-row.js'
import { AmbulanceSafetyAlertRow } from '../src/store/ambulance-safety-alert-row.js'
import { StoredAmbulanceRecords } from '../src/store/stored-ambulance-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const recordedBy = { name: 'Dana Pryce', role: 'Paramedic' }
const incident: IncidentSeed = {
  ...conveyed,
  calledAt: new Date('2026-05-01T22:00:00Z'),
  category: 'C2',
  chiefComplaint: chiefComplaint.overdose,
  onSceneAt: new Date('2026-05-01T22:12:00Z'),
  sceneSafety: 'Safe.',
  findings: null,
  leftSceneAt: new Date('2026-05-01T22:40:00Z'),
  arrivedAt: new Date('2026-05-01T22:55:00Z'),
  handedOverAt: new Date('2026-05-01T23:20:00Z'),
  address: { lines: ['By the "old" quay', 'Northmoor'], postcode: null },
}
const alert: AlertSeed = {
  recordedAt: new Date('2026-05-01T22:00:00Z'),
  lastUpdated: new Date('2026-05-02T22:00:00Z'),
  kind: 'Animal',
  alert: 'A goose.',
  whatToDo: null,
  reviewDate: '2027-03-28',
  address: { lines: ['1 Mill Lane'], postcode: 'WX1 1AA', access: 'Back door.' },
}

let store: TestStore
let records: StoredAmbulanceRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredAmbulanceRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE ambulance_incident, ambulance_safety_alert')
})

function keepIncident(localId: string, change: Partial<AmbulanceIncidentRow> = {}) {
  return store.dataSource.getRepository(AmbulanceIncidentRow).insert({ ...toIncidentRow(person, 1, incident), localId, ...change })
}

function keepAlert(localId: string, change: Partial<AmbulanceSafetyAlertRow> = {}) {
  return store.dataSource.getRepository(AmbulanceSafetyAlertRow).insert({ ...toAlertRow(person, 1, alert), localId, ...change })
}

describe('incidents', () => {
  it('come back as they were recorded', async () => {
    await keepIncident('AI-1')
    expect(await records.incidents(person, 20, unsealedRelease)).toEqual([
      { ...incident, localId: 'AI-1', recordedAt: incident.calledAt, recordedBy, lastUpdated: incident.handedOverAt },
    ])
  })

  it('come newest first, then by id byte by byte, no more than asked', async () => {
    await keepIncident('AI-b')
    await keepIncident('AI-B')
    await keepIncident('AI-new', { recordedAt: new Date('2026-05-03T00:00:00Z') })
    await keepIncident('AI-other', { nhsNumber: '9990000026' })
    expect((await records.incidents(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['AI-new', 'AI-B', 'AI-b'])
    expect((await records.incidents(person, 2, unsealedRelease)).map(({ localId }) => localId)).toEqual(['AI-new', 'AI-B'])
  })

  it.each([
    ['on scene before the call', { onSceneAt: new Date('2026-05-01T21:59:00Z') }],
    ['arrived before leaving', { arrivedAt: new Date('2026-05-01T22:39:00Z') }],
    ['of a category that is none', { category: 'C6' as 'C5' }],
  ])('cannot be %s', async (_, change) => {
    await expect(keepIncident('AI-1', change)).rejects.toThrow()
  })
})

describe('safety alerts', () => {
  it('come back as they were recorded, days as days', async () => {
    await keepAlert('SA-1')
    expect(await records.safetyAlerts(person, 20, unsealedRelease)).toEqual([{ ...alert, localId: 'SA-1', recordedBy }])
  })

  it('come newest first, no more than asked', async () => {
    await keepAlert('SA-old', { recordedAt: new Date('2025-05-03T00:00:00Z') })
    await keepAlert('SA-new')
    expect((await records.safetyAlerts(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['SA-new', 'SA-old'])
    expect((await records.safetyAlerts(person, 1, unsealedRelease)).map(({ localId }) => localId)).toEqual(['SA-new'])
  })

  it('cannot be sealed', async () => {
    await expect(keepAlert('SA-1', { seal: 'SEALED' })).rejects.toThrow('never_sealed')
  })
})
