import { runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { contact, detention } from './records.js'

const withdrawn = { recordStatus: 'entered-in-error' }

runImportConformance({
  definition,
  startStore: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  examples: {
    PoliceContact: {
      make: contact,
      withdrawn,
      changed: { outcome: 'Taken home by a friend.' },
      shown: {
        permit: ['POLICE_CONTACT', 'LOCATION'],
        selection:
          'policeContacts { type reference startedAt endedAt whatHappened vulnerabilities outcome place { description town } recordedBy { name role } }',
        answer: {
          policeContacts: [
            {
              type: 'Incident',
              reference: 'NP-5001',
              startedAt: '2026-05-01T21:10:00.000Z',
              endedAt: '2026-05-01T22:00:00.000Z',
              whatHappened: 'Distressed in the street; a passer-by rang.',
              vulnerabilities: ['Mental ill health', 'Risk of self-harm'],
              outcome: 'Walked home with officers.',
              place: { description: '4 Capstan Row', town: 'Westhaven' },
              recordedBy: { name: 'Anwen Bickerstaff', role: 'Police constable' },
            },
          ],
        },
      },
    },
    PlaceOfSafetyDetention: {
      make: detention,
      withdrawn,
      changed: { ending: 'Admitted' },
      shown: {
        permit: ['POLICE_CONTACT', 'MENTAL_HEALTH_ACT', 'LOCATION'],
        selection:
          'placeOfSafetyDetentions { power { code } detainedAt keptWhereFound consulted { role consultedAt advice } arrivedAt endedAt ending placeOfSafety { description } }',
        answer: {
          placeOfSafetyDetentions: [
            {
              power: { code: '20' },
              detainedAt: '2026-05-01T22:00:00.000Z',
              keptWhereFound: false,
              consulted: { role: 'Nurse', consultedAt: '2026-05-01T21:50:00.000Z', advice: 'Known to the team. Bring them in.' },
              arrivedAt: '2026-05-01T22:40:00.000Z',
              endedAt: '2026-05-02T09:00:00.000Z',
              ending: 'Assessed; home with support',
              placeOfSafety: { description: 'Section 136 suite' },
            },
          ],
        },
      },
    },
  },
})
