import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bundle, runImport, type TestStore } from '@crisis-record/subgraph-kit/testing'
import { acuteHospitalImport } from '../../src/importing/acute-hospital-import.js'
import { startRealStore } from '../real-store.js'
import { arrivedBy, attendance, liaison, own } from './encounters.js'

const now = new Date('2026-06-15T03:10:00Z')
const selection = `attendances { arrivedAt arrivalMode { display } policeConveyance { arrivalMode { display } } chiefComplaint { display } outcome { display } place { site department } recordedBy { name } source { odsCode } }
  liaisonAssessments { referredAt assessedAt reason plan acceptedBy { team acceptedOn } place { department } }`

let store: TestStore

beforeAll(async () => {
  store = await startRealStore()
  const encounters = [
    attendance({ extension: [arrivedBy('1048001000000106', 'Arrival by police transport')] }),
    liaison(),
    liaison({ extension: [{ url: own('liaison-plan'), valueString: 'Methadone from the hostel tomorrow.' }] }),
  ]
  const { ok } = await runImport(store.dataSource, acuteHospitalImport, { file: { name: 'all.json', text: bundle(...encounters) }, now })
  expect(ok).toBe(true)
})
afterAll(() => store.stop())

const ask = async (...permit: string[]) =>
  (await store.agency.askPatient('9990000018', selection, { permit: permit as never })).patient as Record<string, Record<string, unknown>[]>

describe('what a hospital imported', () => {
  it('is shown at once, each part to those who may know it', async () => {
    const { attendances, liaisonAssessments } = await ask('HOSPITAL_CONTACT', 'LOCATION', 'POLICE_CONTACT')
    expect(attendances).toEqual([
      {
        arrivedAt: '2026-05-01T22:00:00.000Z',
        arrivalMode: null,
        policeConveyance: { arrivalMode: { display: 'Arrival by police transport' } },
        chiefComplaint: { display: 'Suicidal thoughts' },
        outcome: { display: 'Discharge to home' },
        place: { site: 'St Brannoc’s Hospital', department: 'Emergency Department' },
        recordedBy: { name: 'Dr Hester Lingard' },
        source: { odsCode: 'ZH001' },
      },
    ])
    expect(liaisonAssessments).toEqual([
      {
        referredAt: '2026-05-01T22:20:00.000Z',
        assessedAt: '2026-05-01T23:05:00.000Z',
        reason: 'Asked for by triage.',
        plan: 'GP this week.',
        acceptedBy: { team: 'Northmoor Talking Therapies', acceptedOn: '2026-05-02' },
        place: { department: 'Emergency Department' },
      },
    ])
  })

  it('is withheld where it tells of the police, of drug treatment, or of a place', async () => {
    const { attendances, liaisonAssessments } = await ask('HOSPITAL_CONTACT')
    expect(attendances).toMatchObject([{ arrivalMode: null, policeConveyance: null, place: null }])
    expect(liaisonAssessments).toMatchObject([{ plan: 'GP this week.', acceptedBy: null, place: null }])
    expect((await ask('HOSPITAL_CONTACT', 'SUBSTANCE_USE'))['liaisonAssessments']).toHaveLength(2)
    expect((await ask('POLICE_CONTACT'))['attendances']).toBeNull()
  })
})
