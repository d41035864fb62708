import { runImportConformance } from '@crisis-record/subgraph-kit/testing'
import { definition } from '../../src/subgraph.js'
import { startRealStore } from '../real-store.js'
import { accommodation, amhpAssessment, carePackage, carer, concern, legalDecision } from './records.js'

const withdrawn = { recordStatus: 'entered-in-error' }

runImportConformance({
  definition,
  startStore: startRealStore,
  now: new Date('2026-06-15T03:10:00Z'),
  examples: {
    AmhpAssessment: {
      make: amhpAssessment,
      withdrawn,
      changed: { reason: 'Wants to leave.' },
      shown: {
        permit: ['SOCIAL_CARE', 'MENTAL_HEALTH_ACT', 'LOCATION'],
        selection:
          'amhpAssessments { requestedAt requestedBy reason assessedAt amhp alternativesConsidered outcome { decision legalStatus { code } decidedOn nearestRelative } place { name town } lastUpdated }',
        answer: {
          amhpAssessments: [
            {
              requestedAt: '2026-05-01T13:50:00.000Z',
              requestedBy: 'Liaison psychiatry',
              reason: 'Wants to leave before treatment is finished.',
              assessedAt: '2026-05-01T16:20:00.000Z',
              amhp: 'Philippa Onuora',
              alternativesConsidered: 'Home treatment twice a day, which was refused.',
              outcome: { decision: 'Application made', legalStatus: { code: '02' }, decidedOn: '2026-05-01', nearestRelative: 'Consulted' },
              place: { name: 'St Brannoc’s Hospital, liaison room', town: 'St Brannoc' },
              lastUpdated: '2026-05-01T16:20:00.000Z',
            },
          ],
        },
      },
    },
    CarePackage: {
      make: carePackage,
      withdrawn,
      changed: { status: 'Suspended' },
      shown: {
        permit: ['SOCIAL_CARE', 'LOCATION'],
        selection: 'carePackages { service status startedOn endedOn reviewDate hoursPerWeek support outcomes provider { name telephone } }',
        answer: {
          carePackages: [
            {
              service: 'Homecare',
              status: 'Current',
              startedOn: '2026-05-04',
              endedOn: null,
              reviewDate: '2026-11-04',
              hoursPerWeek: 6,
              support: 'Two evenings and Saturday morning: cooking, opening the post together.',
              outcomes: ['Managing and maintaining nutrition', 'Maintaining a habitable home environment'],
              provider: { name: 'Tidewater Personal Support', telephone: '01632 960252' },
            },
          ],
        },
      },
    },
    SafeguardingConcern: {
      make: concern,
      withdrawn,
      changed: { status: 'Closed', riskOutcome: 'Risk removed' },
      shown: {
        permit: ['SAFEGUARDING'],
        selection:
          'safeguardingConcerns { raisedOn about abuseTypes concern status riskOutcome whatThePersonWants plan marac { reference } }',
        answer: {
          safeguardingConcerns: [
            {
              raisedOn: '2026-04-30',
              about: 'Adult',
              abuseTypes: ['Self-neglect', 'Financial or material abuse'],
              concern: 'A lodger keeps the bank card.',
              status: 'Section 42 enquiry',
              riskOutcome: null,
              whatThePersonWants: 'My card back.',
              plan: 'Card cancelled with her; bank told.',
              marac: null,
            },
          ],
        },
      },
    },
    Carer: {
      make: carer,
      withdrawn,
      changed: { support: 'Stays at weekends.' },
      shown: {
        permit: ['CARE_TEAM', 'CONTACT_DETAILS'],
        selection:
          'carers { name relationship mainCarer support assessedOn ifCarerCannot contact { telephone email } recordedBy { name role } }',
        answer: {
          carers: [
            {
              name: 'Ruth Ellington',
              relationship: 'Sister',
              mainCarer: true,
              support: 'Stays the night in a bad week.',
              assessedOn: '2026-04-01',
              ifCarerCannot: 'Ring Owen, then the crisis team.',
              contact: { telephone: '01632 960312', email: 'ruth.ellington@example.org' },
              recordedBy: { name: 'Idris Fennimore', role: 'Social worker' },
            },
          ],
        },
      },
    },
    Accommodation: {
      make: accommodation,
      withdrawn,
      changed: { endedOn: '2026-05-01' },
      shown: {
        permit: ['SOCIAL_CARE', 'LOCATION'],
        selection: 'accommodation { accommodationType settled livesWith startedOn endedOn support address { lines postcode access } }',
        answer: {
          accommodation: [
            {
              accommodationType: 'Tenant of a private landlord',
              settled: true,
              livesWith: 'Alone',
              startedOn: '2024-02-01',
              endedOn: null,
              support: 'Tenancy support on Fridays.',
              address: { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT', access: 'Top bell.' },
            },
          ],
        },
      },
    },
    LegalDecision: {
      make: legalDecision,
      withdrawn,
      changed: { endedOn: '2026-05-01' },
      shown: {
        permit: ['LEGAL_DECISIONS'],
        selection:
          'legalDecisions { decisionKind about decision decidedOn decidedBy reviewDate endedOn registeredWith deciders { name relationship acts } }',
        answer: {
          legalDecisions: [
            {
              decisionKind: 'Lasting power of attorney',
              about: 'Health and welfare',
              decision: 'Appoints her sister.',
              decidedOn: '2025-09-01',
              decidedBy: 'The person',
              reviewDate: '2027-09-01',
              endedOn: null,
              registeredWith: 'Office of the Public Guardian, 700012345678',
              deciders: [
                { name: 'Ruth Ellington', relationship: 'Sister', acts: 'Jointly and severally' },
                { name: 'Owen Tallis', relationship: null, acts: null },
              ],
            },
          ],
        },
      },
    },
  },
})
