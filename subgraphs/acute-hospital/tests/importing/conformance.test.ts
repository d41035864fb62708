import { runImportConformance, snomedCt } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { attendance } from './encounters.js'

runImportConformance({
  definition,
  startStore: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  examples: {
    Encounter: {
      make: attendance,
      withdrawn: { status: 'entered-in-error' },
      changed: { hospitalization: { dischargeDisposition: snomedCt('306706006', 'Discharge to ward') } },
      shown: {
        permit: ['HOSPITAL_CONTACT', 'LOCATION'],
        selection:
          'attendances { arrivedAt departedAt arrivalMode { code } chiefComplaint { display } outcome { display } leftBeforeSeen place { site department } recordedBy { name } }',
        answer: {
          attendances: [
            {
              arrivedAt: '2026-05-01T22:00:00.000Z',
              departedAt: '2026-05-02T00:30:00.000Z',
              arrivalMode: { code: '1048071000000103' },
              chiefComplaint: { display: 'Suicidal thoughts' },
              outcome: { display: 'Discharge to home' },
              leftBeforeSeen: false,
              place: { site: 'St Brannoc’s Hospital', department: 'Emergency Department' },
              recordedBy: { name: 'Dr Hester Lingard' },
            },
          ],
        },
      },
    },
  },
})
