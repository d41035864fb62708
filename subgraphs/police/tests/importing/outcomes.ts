import { type ImportOutcome, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { contact, detention, missing } from './records.js'

const at = (time: string) => new Date(`2026-05-01T${time}:00Z`)
const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'

const contacts: readonly ImportOutcome[] = [
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

const detentions: readonly ImportOutcome[] = [
  {
    name: 'a detention',
    resource: detention(),
    outcome: 'taken',
    becomes: {
      recorded_at: at('22:30'),
      last_updated: new Date('2026-05-02T09:00:00Z'),
      power: {
        system: 'https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html',
        code: '20',
        display: 'Formally detained under Mental Health Act Section 136',
      },
      reference: 'NP-5002',
      detained_at: at('22:00'),
      circumstances: 'On the wrong side of a railing.',
      kept_where_found: false,
      consulted_role: 'Nurse',
      consulted_agency: 'Northmoor Mental Health Trust',
      consulted_at: at('21:50'),
      consulted_advice: 'Known to the team. Bring them in.',
      not_consulted_because: null,
      ambulance_called_at: at('21:55'),
      ambulance_arrived_at: at('22:15'),
      conveyed_by: 'Ambulance',
      police_vehicle_because: null,
      place_of_safety_type: 'Health-based place of safety',
      arrived_at: at('22:40'),
      handed_over_at: at('23:10'),
      searched: true,
      search_found: 'Nothing.',
      ended_at: new Date('2026-05-02T09:00:00Z'),
      ending: 'Assessed; home with support',
      detained_place: { description: 'Swing bridge, east side', town: 'Northmoor' },
      place_of_safety: { description: 'Section 136 suite', town: 'Northmoor' },
      seal: null,
      item_labels: [],
    },
  },
  {
    name: 'under section 135, of whom nobody was asked',
    resource: detention({ section: '135', consulted: undefined }),
    outcome: 'taken',
    becomes: { consulted_role: null, consulted_at: null },
  },
  {
    name: 'of which little is known yet: no time is guessed',
    resource: detention({
      ...{
        arrivedAt: undefined,
        handedOverAt: undefined,
        endedAt: undefined,
        ending: undefined,
        searched: undefined,
        searchFound: undefined,
      },
      ...{ consulted: undefined, notConsultedBecause: 'In the road.', conveyedBy: 'Police vehicle', policeVehicleBecause: 'No crew free.' },
    }),
    outcome: 'taken',
    becomes: { arrived_at: null, ended_at: null, not_consulted_because: 'In the road.', police_vehicle_because: 'No crew free.' },
  },
  {
    name: 'another section',
    resource: detention({ section: '2' }),
    outcome: 'refused: PlaceOfSafetyDetention.section is none of 135, 136',
  },
  {
    name: 'an arrival before the detention',
    resource: detention({ arrivedAt: '2026-05-01T21:40:00Z' }),
    outcome: 'refused: PlaceOfSafetyDetention.arrivedAt lies before what it can only come after',
  },
  {
    name: 'an end before the arrival',
    resource: detention({ endedAt: '2026-05-01T22:20:00Z' }),
    outcome: 'refused: PlaceOfSafetyDetention.endedAt lies before what it can only come after',
  },
  {
    name: 'an ambulance that came before it was called',
    resource: detention({ ambulanceArrivedAt: '2026-05-01T21:00:00Z' }),
    outcome: 'refused: PlaceOfSafetyDetention.ambulanceArrivedAt lies before what it can only come after',
  },
  {
    name: 'a detention on some day',
    resource: detention({ detainedAt: '2026-05-01' }),
    outcome: 'refused: PlaceOfSafetyDetention.detainedAt is no time with seconds and zone',
  },
  {
    name: 'somebody consulted, and why nobody was',
    resource: detention({ notConsultedBecause: 'In the road.' }),
    outcome: 'refused: PlaceOfSafetyDetention.notConsultedBecause is said, and so is who was consulted',
  },
  {
    name: 'kept where they were found, and conveyed',
    resource: detention({ keptWhereFound: true }),
    outcome: 'refused: PlaceOfSafetyDetention.conveyedBy is said of somebody who was kept where they were found',
  },
  {
    name: 'why a police vehicle was used, and an ambulance',
    resource: detention({ policeVehicleBecause: 'No crew free.' }),
    outcome: 'refused: PlaceOfSafetyDetention.policeVehicleBecause is said, and not that a police vehicle was used',
  },
  {
    name: 'found in no search',
    resource: detention({ searched: false }),
    outcome: 'refused: PlaceOfSafetyDetention.searchFound is said, and not that the person was searched',
  },
  {
    name: 'somebody consulted by their name',
    resource: detention({ consulted: { role: 'Dr Hester Lingard' } }),
    outcome:
      'refused: PlaceOfSafetyDetention.consulted.role is none of Doctor, Nurse, Approved mental health professional, Occupational therapist, Paramedic',
  },
  {
    name: 'an address in the circumstances',
    resource: detention({ circumstances: 'On the roof of 4 Capstan Row, WX4 2DT.' }),
    outcome: `refused: PlaceOfSafetyDetention.circumstances ${postcode}`,
  },
  {
    name: 'a search that tells of drug treatment',
    resource: detention({ searchFound: 'Methadone, with the nurse.' }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'a detention entered in error',
    resource: detention({ recordStatus: 'entered-in-error' }),
    outcome: 'not shown: recordStatus is entered-in-error',
  },
]

/** What a force may send, and what becomes of each, word for word. */
export const outcomes: readonly ImportOutcome[] = [
  ...contacts,
  ...detentions,
  {
    name: 'a resource of FHIR',
    resource: { resourceType: 'Encounter', id: 'e' },
    outcome: 'refused: resourceType is none that this agency takes: PoliceContact, PlaceOfSafetyDetention',
  },
]
