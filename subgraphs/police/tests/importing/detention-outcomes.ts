import type { ImportOutcome } from '@crisis-record/subgraph-kit/testing'
import { detention } from './records.js'

const at = (time: string) => new Date(`2026-05-01T${time}:00Z`)
const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'

export const detentions: readonly ImportOutcome[] = [
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
