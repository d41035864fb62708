import { exampleResource } from '@crisis-record/subgraph-kit/testing'

const recorded = { recordedAt: '2026-05-01T14:00:00Z', recordedByName: 'Idris Fennimore', recordedByRole: 'Social worker' }

export const legalStatus = {
  system: 'https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html',
  code: '02',
  display: 'Formally detained under Mental Health Act Section 2',
}

export const amhpAssessment = exampleResource('AmhpAssessment', 'subject', {
  ...recorded,
  requestedAt: '2026-05-01T13:50:00Z',
  requestedBy: 'Liaison psychiatry',
  reason: 'Wants to leave before treatment is finished.',
  assessedAt: '2026-05-01T16:20:00Z',
  amhp: 'Philippa Onuora',
  alternativesConsidered: 'Home treatment twice a day, which was refused.',
  outcome: { decision: 'Application made', legalStatus, decidedOn: '2026-05-01', nearestRelative: 'Consulted' },
  place: { name: 'St Brannoc’s Hospital, liaison room', town: 'St Brannoc' },
})

export const carePackage = exampleResource('CarePackage', 'subject', {
  ...recorded,
  service: 'Homecare',
  status: 'Current',
  startedOn: '2026-05-04',
  reviewDate: '2026-11-04',
  hoursPerWeek: 6,
  support: 'Two evenings and Saturday morning: cooking, opening the post together.',
  outcomes: ['Managing and maintaining nutrition', 'Maintaining a habitable home environment'],
  provider: { name: 'Tidewater Personal Support', telephone: '01632 960252' },
})

export const concern = exampleResource('SafeguardingConcern', 'subject', {
  ...recorded,
  raisedOn: '2026-04-30',
  about: 'Adult',
  abuseTypes: ['Self-neglect', 'Financial or material abuse'],
  concern: 'A lodger keeps the bank card.',
  status: 'Section 42 enquiry',
  whatThePersonWants: 'My card back.',
  plan: 'Card cancelled with her; bank told.',
})

export const marac = { reference: 'MARAC/3001', heardOn: '2026-05-20', actions: ['Housing: lock by Friday'] }

export const carer = exampleResource('Carer', 'subject', {
  ...recorded,
  name: 'Ruth Ellington',
  relationship: 'Sister',
  mainCarer: true,
  support: 'Stays the night in a bad week.',
  assessedOn: '2026-04-01',
  ifCarerCannot: 'Ring Owen, then the crisis team.',
  contact: { telephone: '01632 960312', email: 'ruth.ellington@example.org' },
  saidInConfidence: [
    { saidOn: '2026-04-01', text: 'Is tired.' },
    { saidOn: '2026-05-01', text: 'Cannot do this for another winter.' },
  ],
})

export const accommodation = exampleResource('Accommodation', 'subject', {
  ...recorded,
  accommodationType: 'Tenant of a private landlord',
  settled: true,
  livesWith: 'Alone',
  startedOn: '2024-02-01',
  support: 'Tenancy support on Fridays.',
  address: { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT', access: 'Top bell.' },
})

export const legalDecision = exampleResource('LegalDecision', 'subject', {
  ...recorded,
  decisionKind: 'Lasting power of attorney',
  about: 'Health and welfare',
  decision: 'Appoints her sister.',
  decidedOn: '2025-09-01',
  decidedBy: 'The person',
  reviewDate: '2027-09-01',
  registeredWith: 'Office of the Public Guardian, 700012345678',
  deciders: [{ name: 'Ruth Ellington', relationship: 'Sister', acts: 'Jointly and severally' }, { name: 'Owen Tallis' }],
})

export const refusal = (changes = {}) =>
  legalDecision({
    decisionKind: 'Advance decision to refuse treatment',
    about: 'Medicines by injection',
    decision: 'Refuses haloperidol in any form. Signed and witnessed.',
    deciders: undefined,
    registeredWith: undefined,
    ...changes,
  })
