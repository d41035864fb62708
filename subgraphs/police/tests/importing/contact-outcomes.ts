import { type ImportOutcome, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { contact, missing } from './records.js'

const at = (time: string) => new Date(`2026-05-01T${time}:00Z`)
const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'

export const contacts: readonly ImportOutcome[] = [
  {
    name: 'an incident',
    resource: contact(),
    outcome: 'taken',
    becomes: {
      nhs_number: '9990000018',
      recorded_at: at('22:30'),
      recorded_by_name: 'Anwen Bickerstaff',
      recorded_by_role: 'Police constable',
      last_updated: at('22:30'),
      type: 'Incident',
      reference: 'NP-5001',
      started_at: at('21:10'),
      ended_at: at('22:00'),
      what_happened: 'Distressed in the street; a passer-by rang.',
      vulnerabilities: ['Mental ill health', 'Risk of self-harm'],
      missing_risk: null,
      outcome: 'Walked home with officers.',
      place: { description: '4 Capstan Row', town: 'Westhaven' },
      last_seen_place: null,
      found_place: null,
      seal: null,
      item_labels: [],
    },
  },
  {
    name: 'a missing episode',
    resource: missing(),
    outcome: 'taken',
    becomes: {
      type: 'Missing episode',
      missing_risk: 'Medium',
      place: null,
      last_seen_place: { description: 'Bus stop outside the cannery', town: null },
      found_place: { description: 'Shelter on the coast path', town: 'St Brannoc' },
    },
  },
  {
    name: 'a marker, from a day on, of which nothing else is known',
    resource: contact({
      kind: 'Vulnerability marker',
      startedAt: '2026-03-01',
      ...{ endedAt: undefined, domestic: undefined, reference: undefined, vulnerabilities: undefined, outcome: undefined },
      ...{ place: undefined, recordedByName: undefined, recordedByRole: undefined },
    }),
    outcome: 'taken',
    becomes: {
      started_at: new Date('2026-03-01T00:00:00Z'),
      ...{ ended_at: null, reference: null, vulnerabilities: [], outcome: null, place: null, recorded_by_name: null },
    },
  },
  {
    name: 'a domestic incident',
    resource: contact({ domestic: true }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'an incident that its words tell is domestic',
    resource: contact({ vulnerabilities: ['Domestic abuse'] }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'an incident that tells of drug treatment',
    resource: contact({ outcome: 'Taken to the drug and alcohol service.' }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'an incident at a place that tells of domestic abuse',
    resource: contact({ place: { description: 'Refuge, side entrance' } }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'an incident that may be domestic',
    resource: contact({ domestic: undefined }),
    outcome: 'refused: PoliceContact.domestic is missing: whether it was a domestic incident must be known',
  },
  {
    name: 'an incident under a seal',
    resource: contact(securityLabel('v3-Confidentiality', 'V')),
    outcome: 'taken',
    becomes: { seal: 'SEALED_AND_LOCKED' },
  },
  {
    name: 'an incident entered in error',
    resource: contact({ recordStatus: 'entered-in-error' }),
    outcome: 'not shown: recordStatus is entered-in-error',
  },
  {
    name: 'a status nobody knows',
    resource: contact({ recordStatus: 'disputed' }),
    outcome: 'refused: PoliceContact.recordStatus is none of current, entered-in-error',
  },
  {
    name: 'a sort of contact nobody knows',
    resource: contact({ kind: 'Intelligence' }),
    outcome: 'refused: PoliceContact.kind is none of Incident, Missing episode, Vulnerability marker',
  },
  {
    name: 'a risk nobody grades',
    resource: missing({ missingRisk: 'Enormous' }),
    outcome: 'refused: PoliceContact.missingRisk is none of High, Medium, Low, Very low',
  },
  {
    name: 'a place where somebody was found who was not missing',
    resource: contact({ foundPlace: { description: '4 Capstan Row' } }),
    outcome: 'refused: PoliceContact.foundPlace is said of what is no missing episode',
  },
  {
    name: 'an incident on some day',
    resource: contact({ startedAt: '2026-05-01' }),
    outcome: 'refused: PoliceContact.startedAt is no time with seconds and zone',
  },
  {
    name: 'an incident that ended before it began',
    resource: contact({ endedAt: '2026-05-01T21:00:00Z' }),
    outcome: 'refused: PoliceContact.endedAt lies before what it can only come after',
  },
  {
    name: 'an incident in the future',
    resource: contact({ startedAt: '2031-05-01T21:00:00Z', endedAt: undefined }),
    outcome: 'refused: PoliceContact.startedAt lies in the future',
  },
  {
    name: 'an incident of which nobody knows when it was written down',
    resource: contact({ recordedAt: undefined }),
    outcome: 'refused: PoliceContact.recordedAt is missing',
  },
  {
    name: 'an address in what happened',
    resource: contact({ whatHappened: 'Shouting outside 4 Capstan Row, WX4 2DT.' }),
    outcome: `refused: PoliceContact.whatHappened ${postcode}`,
  },
]
