import { type ImportOutcome, securityLabel, snomedCt } from '@crisis-record/subgraph-kit/testing'
import { athome, classed, handover, incident, ownCode, said, story, times } from './resources.js'

const at = (time: string) => new Date(`2026-05-01T${time}:00Z`)
const home = { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT' }
const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'

export const incidents: readonly ImportOutcome[] = [
  {
    name: 'an incident, conveyed',
    resource: incident(),
    outcome: 'taken',
    becomes: {
      nhs_number: '9990000018',
      recorded_at: at('22:00'),
      recorded_by_name: 'Tamsin Okello',
      last_updated: at('23:40'),
      called_at: at('22:00'),
      category: 'C2',
      chief_complaint: { system: 'http://snomed.info/sct', code: '55680006', display: 'Drug overdose' },
      on_scene_at: at('22:20'),
      scene_safety: 'Safe. Family present.',
      findings: 'Alert, frightened, wants help.',
      left_scene_at: at('23:00'),
      outcome: 'Conveyed',
      arrived_at: at('23:20'),
      handed_over_at: at('23:40'),
      not_conveyed_because: null,
      handed_to: 'Emergency department',
      handover: null,
      conveyed_to: { organisation: 'St Brannoc’s Hospital', department: 'Emergency Department' },
      address: home,
      seal: null,
      item_labels: [],
    },
  },
  {
    name: 'an incident, not conveyed',
    resource: athome(
      said('ambulance-not-conveyed-because', 'Crisis team took over.'),
      said('ambulance-handed-to', 'Crisis team'),
      handover,
    ),
    outcome: 'taken',
    becomes: {
      outcome: 'Not conveyed',
      conveyed_to: null,
      not_conveyed_because: 'Crisis team took over.',
      handed_to: 'Crisis team',
      handover: { name: 'Northmoor Crisis Team', organisation: null, telephone: '01632 960140' },
      address: null,
    },
  },
  {
    name: 'advice by telephone',
    resource: incident({ class: classed('VR'), hospitalization: undefined, extension: undefined }),
    outcome: 'taken',
    becomes: { outcome: 'Advice by telephone', on_scene_at: null, last_updated: at('22:00'), findings: null },
  },
  {
    name: 'a crew stood down',
    resource: incident({ status: 'cancelled', hospitalization: undefined, extension: undefined }),
    outcome: 'taken',
    becomes: { outcome: 'Stood down' },
  },
  {
    name: 'a crew stood down that was on the scene',
    resource: incident({ status: 'cancelled', hospitalization: undefined }),
    outcome: 'refused: Encounter.status and class say that it was stood down, and something else that a crew was there',
  },
  {
    name: 'advice by telephone to somebody who was conveyed',
    resource: incident({ class: classed('VR'), extension: undefined }),
    outcome: 'refused: Encounter.status and class say that advice was given by telephone, and something else that a crew was there',
  },
  { name: 'an incident that goes on', resource: incident({ status: 'in-progress' }), outcome: 'not shown: status is in-progress' },
  {
    name: 'an incident entered in error',
    resource: incident({ status: 'entered-in-error' }),
    outcome: 'not shown: status is entered-in-error',
  },
  {
    name: 'an outpatient',
    resource: incident({ class: classed('AMB') }),
    outcome: 'not shown: it was neither in the field nor by telephone',
  },
  {
    name: 'a category nobody has',
    resource: incident({ priority: ownCode('ambulance-response-category', 'C6') }),
    outcome:
      'refused: Encounter.priority has no code of https://specs.crisis-record.example/CodeSystem/ambulance-response-category: C1 to C5',
  },
  {
    name: 'a category of another system',
    resource: incident({ priority: { coding: [{ system: 'https://control.example/category', code: 'C2' }] } }),
    outcome:
      'refused: Encounter.priority has no code of https://specs.crisis-record.example/CodeSystem/ambulance-response-category: C1 to C5',
  },
  {
    name: 'a complaint without a code',
    resource: incident({ reasonCode: [{ text: 'Overdose' }] }),
    outcome: 'refused: Encounter.reasonCode has no code of http://snomed.info/sct with a text',
  },
  {
    name: 'no call',
    resource: incident({ period: undefined }),
    outcome: 'refused: Encounter.period.start is missing: when the call was answered must be known',
  },
  {
    name: 'a call of some day',
    resource: incident({ period: { start: '2026-05-01' } }),
    outcome: 'refused: Encounter.period.start is no time with seconds and zone',
  },
  {
    name: 'a crew on the scene before the call',
    resource: incident({ extension: [times({ onScene: '2026-05-01T21:59:00Z' })] }),
    outcome: 'refused: Encounter.extension.onScene lies before what it can only come after',
  },
  {
    name: 'a crew that arrived before it left',
    resource: incident({ extension: [times({ ...story, arrived: '2026-05-01T22:50:00Z' })] }),
    outcome: 'refused: Encounter.extension.arrived lies before what it can only come after',
  },
  {
    name: 'handed over before the call',
    resource: incident({ extension: [times({ handedOver: '2026-05-01T21:50:00Z' })] }),
    outcome: 'refused: Encounter.extension.handedOver lies before what it can only come after',
  },
  {
    name: 'handed over in the future',
    resource: incident({ extension: [times({ handedOver: '2031-05-01T21:50:00Z' })] }),
    outcome: 'refused: Encounter.extension.handedOver lies in the future',
  },
  {
    name: 'handed to somebody by name',
    resource: athome(said('ambulance-handed-to', 'Dr Hester Lingard')),
    outcome:
      'refused: Encounter.extension.handedTo is none of the kinds of those who take over: Emergency department, Place of safety, Crisis team, Young people’s crisis team, Mental health line, GP, Police, Family or friend, Hostel, Night shelter, Staff where they live',
  },
  {
    name: 'an address among what was found',
    resource: athome(said('ambulance-findings', 'Found at 4 Capstan Row, WX4 2DT.')),
    outcome: `refused: Encounter.extension ${postcode}`,
  },
]

export const labelled: readonly ImportOutcome[] = [
  {
    name: 'handed to the police',
    resource: athome(said('ambulance-handed-to', 'Police')),
    outcome: 'taken',
    becomes: { item_labels: ['POLICE_CONTACT'] },
  },
  {
    name: 'findings that tell of the police',
    resource: athome(said('ambulance-findings', 'Brought from custody.')),
    outcome: 'taken',
    becomes: { item_labels: ['POLICE_CONTACT'] },
  },
  {
    name: 'findings that tell of drug treatment',
    resource: athome(said('ambulance-findings', 'Took twice the dose of methadone.')),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'taken to where the police are',
    resource: incident({ hospitalization: { destination: { display: 'Northmoor Police Station' } } }),
    outcome: 'taken',
    becomes: { item_labels: ['POLICE_CONTACT'] },
  },
  {
    name: 'taken to a service whose name tells of it',
    resource: incident({ hospitalization: { destination: { display: 'Northmoor Sexual Assault Referral Centre' } } }),
    outcome: 'taken',
    becomes: { item_labels: ['SEXUAL_HEALTH'] },
  },
  {
    name: 'a complaint that tells of it by its code',
    resource: incident({ reasonCode: [snomedCt('231477003', 'Heroin dependence')] }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  { name: 'an incident under a seal', resource: incident(securityLabel('v3-Confidentiality', 'V')), outcome: 'taken' },
]
