import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { arrivalMode, chiefComplaint, outcome } from '../src/seed/emergency-care-codes.js'
import { emergencyDepartment } from '../src/seed/places.js'
import { toAttendanceRow } from '../src/seed/to-rows.js'
import { AttendanceRow } from '../src/store/attendance-row.js'
import { StoredHospitalRecords } from '../src/store/stored-hospital-records.js'
import { type TestStore, unsealedRelease } from '@crisis-record/subgraph-kit/testing'
import { startRealStore } from './real-store.js'

const person = '9990000018'
const attendance = {
  arrivedAt: new Date('2026-05-01T22:00:00Z'),
  departedAt: new Date('2026-05-02T01:30:00Z'),
  arrivalMode: arrivalMode.police,
  chiefComplaint: chiefComplaint.suicidalThoughts,
  outcome: outcome.home,
  leftBeforeSeen: false,
  place: emergencyDepartment,
}

let store: TestStore
let records: StoredHospitalRecords

beforeAll(async () => {
  store = await startRealStore()
  records = new StoredHospitalRecords(store.dataSource)
})
afterAll(() => store.stop())

beforeEach(async () => {
  await store.dataSource.query('TRUNCATE attendance')
})

function keep(localId: string, change: Partial<AttendanceRow> = {}) {
  return store.dataSource
    .getRepository(AttendanceRow)
    .insert({ ...toAttendanceRow(person, 1, attendance, 'Dorothea Finch-Obi'), localId, ...change })
}

describe('attendances', () => {
  it('gives back an attendance as it was recorded', async () => {
    await keep('AE-1')
    const recordedBy = { name: 'Dorothea Finch-Obi', role: 'Triage nurse' }
    expect(await records.attendances(person, 20, unsealedRelease)).toEqual([
      { ...attendance, localId: 'AE-1', recordedAt: new Date('2026-05-01T22:12:00Z'), recordedBy },
    ])
  })

  it('has no place where none was recorded', async () => {
    await keep('AE-1', { site: null, department: null })
    expect((await records.attendances(person, 20, unsealedRelease)).map(({ place }) => place)).toEqual([null])
  })

  it('lists newest first, then by id byte by byte, no more than asked', async () => {
    await keep('AE-b')
    await keep('AE-B')
    await keep('AE-new', { recordedAt: new Date('2026-05-03T00:00:00Z') })
    await keep('AE-other', { nhsNumber: '9990000026' })
    expect((await records.attendances(person, 20, unsealedRelease)).map(({ localId }) => localId)).toEqual(['AE-new', 'AE-B', 'AE-b'])
    expect((await records.attendances(person, 2, unsealedRelease)).map(({ localId }) => localId)).toEqual(['AE-new', 'AE-B'])
  })

  it('refuses a departure before the arrival', async () => {
    await expect(keep('AE-1', { departedAt: new Date('2026-05-01T21:00:00Z') })).rejects.toThrow()
  })
})
