import { type ImportOutcome, securityLabel, snomedCt } from '@crisis-record/subgraph-kit/testing'
import { arrivedBy, attendance, classed, took, ukCore } from './encounters.js'

const coded = (code: string, display: string) => ({ system: 'http://snomed.info/sct', code, display })
const start = '2026-05-01T22:00:00Z'
const discharged = (code: string, display: string) => ({
  extension: [{ url: ukCore('EmergencyCareDischargeStatus'), valueCodeableConcept: snomedCt(code, display) }],
})
const admission = { class: classed('IMP'), period: { start, end: '2026-05-09T09:00:00Z' } }
const emergencyStage = (start: string, end: string) => ({ classHistory: [{ class: classed('EMER'), period: { start, end } }] })

export const attendances: readonly ImportOutcome[] = [
  {
    name: 'an attendance',
    resource: attendance(),
    outcome: 'taken',
    becomes: {
      nhs_number: '9990000018',
      recorded_at: new Date(start),
      recorded_by_name: 'Dr Hester Lingard',
      recorded_by_role: null,
      arrived_at: new Date(start),
      departed_at: new Date('2026-05-02T00:30:00Z'),
      arrival_mode: coded('1048071000000103', 'Arrival by own transport'),
      chief_complaint: coded('6471006', 'Suicidal thoughts'),
      outcome: coded('306689006', 'Discharge to home'),
      left_before_seen: false,
      site: 'St Brannoc’s Hospital',
      department: 'Emergency Department',
      seal: null,
      item_labels: [],
    },
  },
  {
    name: 'one who is still there, of whom little is known',
    resource: attendance({
      status: 'in-progress',
      period: { start },
      hospitalization: undefined,
      extension: undefined,
      participant: undefined,
      location: undefined,
    }),
    outcome: 'taken',
    becomes: { departed_at: null, outcome: null, arrival_mode: null, department: null, recorded_by_name: null, left_before_seen: false },
  },
  {
    name: 'one who left before anybody assessed them',
    resource: attendance(discharged('1066301000000103', 'Left care setting before initial assessment')),
    outcome: 'taken',
    becomes: { left_before_seen: true, outcome: coded('1066301000000103', 'Left care setting before initial assessment') },
  },
  {
    name: 'one who left before the end of treatment',
    resource: attendance(discharged('1066321000000107', 'Left care setting before treatment completed')),
    outcome: 'taken',
    becomes: { left_before_seen: false, outcome: coded('1066321000000107', 'Left care setting before treatment completed') },
  },
  {
    name: 'one who stayed to the end: where they went says more than that',
    resource: attendance(discharged('182992009', 'Treatment completed')),
    outcome: 'taken',
    becomes: { left_before_seen: false, outcome: coded('306689006', 'Discharge to home') },
  },
  {
    name: 'an attendance that became an admission: what it was in the emergency department',
    resource: attendance({ ...admission, ...emergencyStage('2026-05-01T22:00:00Z', '2026-05-02T04:00:00Z') }),
    outcome: 'taken',
    becomes: {
      arrived_at: new Date(start),
      departed_at: new Date('2026-05-02T04:00:00Z'),
      outcome: coded('306706006', 'Discharge to ward'),
    },
  },
  { name: 'an admission from elsewhere', resource: attendance(admission), outcome: 'not shown: it was not in an emergency department' },
  {
    name: 'an appointment of a clinic',
    resource: attendance({ class: classed('AMB') }),
    outcome: 'not shown: it was not in an emergency department',
  },
  {
    name: 'a class of another system',
    resource: attendance({ class: { system: 'https://hospital.example/class', code: 'EMER' } }),
    outcome: 'refused: Encounter.class has no code of v3-ActCode',
  },
  { name: 'one that is expected', resource: attendance({ status: 'planned' }), outcome: 'not shown: status is planned' },
  { name: 'one that did not come about', resource: attendance({ status: 'cancelled' }), outcome: 'not shown: status is cancelled' },
  { name: 'one entered in error', resource: attendance({ status: 'entered-in-error' }), outcome: 'not shown: status is entered-in-error' },
  {
    name: 'a status that R4 does not have',
    resource: attendance({ status: 'gone' }),
    outcome: 'refused: Encounter.status is missing, or holds no code or value that R4 allows there',
  },
  {
    name: 'no arrival',
    resource: attendance({ period: undefined }),
    outcome: 'refused: Encounter.period.start is missing: when the person arrived must be known',
  },
  {
    name: 'a day of arrival',
    resource: attendance({ period: { start: '2026-05-01' } }),
    outcome: 'refused: Encounter.period.start is no time with seconds and zone',
  },
  {
    name: 'a time of arrival without zone',
    resource: attendance({ period: { start: '2026-05-01T22:00:00' } }),
    outcome: 'refused: Encounter.period.start is no time with seconds and zone',
  },
  {
    name: 'an arrival in the future',
    resource: attendance({ period: { start: '2031-05-01T22:00:00Z' } }),
    outcome: 'refused: Encounter.period.start lies in the future',
  },
  {
    name: 'a departure before the arrival',
    resource: attendance({ period: { start, end: '2026-05-01T21:00:00Z' } }),
    outcome: 'refused: Encounter.period.end lies before what it can only come after',
  },
  {
    name: 'a stage in the emergency department that ended before it began',
    resource: attendance({ ...admission, ...emergencyStage('2026-05-01T22:00:00Z', '2026-05-01T21:00:00Z') }),
    outcome: 'refused: Encounter.classHistory[0].period.end lies before what it can only come after',
  },
  {
    name: 'a complaint in words alone',
    resource: attendance({ reasonCode: [{ text: 'Suicidal thoughts' }] }),
    outcome: 'refused: Encounter.reasonCode has no code of http://snomed.info/sct with a text',
  },
  {
    name: 'an element that R4 does not have',
    resource: attendance({ hospitalization: { dischargedTo: 'x' } }),
    outcome: 'refused: Encounter.hospitalization.dischargedTo is not an element we can read here, and might change what the rest means',
  },
  {
    name: 'a modifier deep within',
    resource: attendance({
      location: [{ location: { display: 'Emergency Department' }, modifierExtension: [{ url: 'https://hospital.example/not' }] }],
    }),
    outcome: 'refused: Encounter.location[0].modifierExtension may change what the rest means, and we cannot read it',
  },
  {
    name: 'an escort, who is not the one that recorded it',
    resource: attendance({
      participant: [
        {
          type: [took('ESC')],
          individual: { display: 'Her sister' },
        },
      ],
    }),
    outcome: 'taken',
    becomes: { recorded_by_name: null },
  },
  {
    name: 'a place that was only kept',
    resource: attendance({
      location: [
        { location: { display: 'Ward 3' }, status: 'reserved' },
        { location: { display: 'Emergency Department' }, status: 'completed' },
      ],
    }),
    outcome: 'taken',
    becomes: { department: 'Emergency Department' },
  },
]

export const labelled: readonly ImportOutcome[] = [
  {
    name: 'in a department whose name tells of it',
    resource: attendance({ location: [{ location: { display: 'Sexual Assault Referral Centre' } }] }),
    outcome: 'taken',
    becomes: { item_labels: ['SEXUAL_HEALTH'] },
  },
  {
    name: 'brought by the police, which has a place of its own',
    resource: attendance({ extension: [arrivedBy('1048001000000106', 'Arrival by police transport')] }),
    outcome: 'taken',
    becomes: { arrival_mode: coded('1048001000000106', 'Arrival by police transport'), item_labels: [] },
  },
  {
    name: 'left with the police, which has none',
    resource: attendance({ hospitalization: { dischargeDisposition: snomedCt('306705005', 'Discharge to police custody') } }),
    outcome: 'taken',
    becomes: { item_labels: ['POLICE_CONTACT'] },
  },
  {
    name: 'a complaint that tells of drug treatment by its code',
    resource: attendance({ reasonCode: [snomedCt('75544000', 'Opioid dependence')] }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  { name: 'under a seal', resource: attendance(securityLabel('v3-Confidentiality', 'R')), outcome: 'taken', becomes: { seal: 'SEALED' } },
]
