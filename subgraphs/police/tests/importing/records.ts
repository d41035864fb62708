import { exampleResource } from '@crisis-record/subgraph-kit/testing'

const recorded = { recordedAt: '2026-05-01T22:30:00Z', recordedByName: 'Anwen Bickerstaff', recordedByRole: 'Police constable' }

export const contact = exampleResource('PoliceContact', 'subject', {
  ...recorded,
  kind: 'Incident',
  reference: 'NP-5001',
  startedAt: '2026-05-01T22:10:00+01:00',
  endedAt: '2026-05-01T23:00:00+01:00',
  whatHappened: 'Distressed in the street; a passer-by rang.',
  domestic: false,
  vulnerabilities: ['Mental ill health', 'Risk of self-harm'],
  outcome: 'Walked home with officers.',
  place: { description: '4 Capstan Row', town: 'Westhaven' },
})

export const missing = (changes = {}) =>
  contact({
    kind: 'Missing episode',
    domestic: undefined,
    missingRisk: 'Medium',
    place: undefined,
    lastSeenPlace: { description: 'Bus stop outside the cannery' },
    foundPlace: { description: 'Shelter on the coast path', town: 'St Brannoc' },
    ...changes,
  })

export const detention = exampleResource('PlaceOfSafetyDetention', 'subject', {
  ...recorded,
  section: '136',
  reference: 'NP-5002',
  detainedAt: '2026-05-01T22:00:00Z',
  circumstances: 'On the wrong side of a railing.',
  keptWhereFound: false,
  consulted: {
    role: 'Nurse',
    agency: 'Northmoor Mental Health Trust',
    at: '2026-05-01T21:50:00Z',
    advice: 'Known to the team. Bring them in.',
  },
  ambulanceCalledAt: '2026-05-01T21:55:00Z',
  ambulanceArrivedAt: '2026-05-01T22:15:00Z',
  conveyedBy: 'Ambulance',
  placeOfSafetyType: 'Health-based place of safety',
  arrivedAt: '2026-05-01T22:40:00Z',
  handedOverAt: '2026-05-01T23:10:00Z',
  searched: true,
  searchFound: 'Nothing.',
  endedAt: '2026-05-02T09:00:00Z',
  ending: 'Assessed; home with support',
  detainedPlace: { description: 'Swing bridge, east side', town: 'Northmoor' },
  placeOfSafety: { description: 'Section 136 suite', town: 'Northmoor' },
})
