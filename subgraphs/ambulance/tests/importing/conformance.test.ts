import { runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { alert, incident } from './resources.js'

runImportConformance({
  definition,
  startStore: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  examples: {
    Encounter: {
      make: incident,
      withdrawn: { status: 'entered-in-error' },
      changed: { hospitalization: { destination: { display: 'Whitecross General Hospital' } } },
      shown: {
        permit: ['AMBULANCE_CONTACT', 'LOCATION'],
        selection:
          'ambulanceIncidents { calledAt category chiefComplaint { display } onSceneAt sceneSafety findings outcome handedTo conveyedTo { organisation department } address { lines postcode } recordedBy { name } lastUpdated }',
        answer: {
          ambulanceIncidents: [
            {
              calledAt: '2026-05-01T22:00:00.000Z',
              category: 'C2',
              chiefComplaint: { display: 'Drug overdose' },
              onSceneAt: '2026-05-01T22:20:00.000Z',
              sceneSafety: 'Safe. Family present.',
              findings: 'Alert, frightened, wants help.',
              outcome: 'Conveyed',
              handedTo: 'Emergency department',
              conveyedTo: { organisation: 'St Brannoc’s Hospital', department: 'Emergency Department' },
              address: { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT' },
              recordedBy: { name: 'Tamsin Okello' },
              lastUpdated: '2026-05-01T23:40:00.000Z',
            },
          ],
        },
      },
    },
    Flag: {
      make: alert,
      withdrawn: { status: 'inactive' },
      changed: { code: { text: 'Two large dogs.' } },
      shown: {
        permit: ['SAFETY_ALERTS', 'LOCATION'],
        selection: 'ambulanceSafetyAlerts { kind alert whatToDo reviewDate address { lines postcode access } recordedAt }',
        answer: {
          ambulanceSafetyAlerts: [
            {
              kind: 'Animal',
              alert: 'Large dog that does not like strangers.',
              whatToDo: 'Ask that it be shut away before going in.',
              reviewDate: '2027-03-01',
              address: { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT', access: 'The street door sticks: push hard.' },
              recordedAt: '2026-03-01T09:00:00.000Z',
            },
          ],
        },
      },
    },
  },
})
