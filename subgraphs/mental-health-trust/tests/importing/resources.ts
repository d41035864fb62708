import { conceptOf, exampleResource, hl7, type MakeResource, snomedCt } from '@crisis-record/subgraph-kit/testing'

const own = (kind: 'CodeSystem' | 'StructureDefinition', name: string) => `https://specs.crisis-record.example/${kind}/${name}`
export const extension = (name: string, value: object) => ({ url: own('StructureDefinition', name), ...value })
export const text = (name: string, valueString: string) => extension(name, { valueString })
const inner = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([url, value]) => ({ url, [url === 'recordedAt' ? 'valueDateTime' : 'valueString']: value }))
export const ownCode = (system: string, code: string) => ({ coding: [{ system: own('CodeSystem', system), code }] })
const dataDictionary = (attribute: string, code: string, display: string) =>
  conceptOf({ system: `https://www.datadictionary.nhs.uk/attributes/${attribute}.html`, code, display })

export const under = (heading: string, description: string, more: object = {}) => ({
  detail: { status: 'not-started', code: ownCode('crisis-plan-heading', heading), description, ...more },
})
export const thirdParty = (values: Readonly<Record<string, string>>) => extension('third-party-information', { extension: inner(values) })

export const plan: MakeResource = exampleResource('CarePlan', 'subject', {
  status: 'active',
  intent: 'plan',
  category: [snomedCt('736253002', 'Mental health crisis plan')],
  created: '2026-05-02T10:40:00+01:00',
  author: { display: 'Imogen Thackwray' },
  activity: [
    under('trigger-factors', 'Letters about the tenancy'),
    under('early-warning-signs', 'Stops answering calls'),
    under('what-helps', 'A quiet room'),
    under('what-helps', 'One named nurse'),
    under('what-does-not-help', 'Being told to calm down', { doNotPerform: true }),
    under('coping-strategies', 'Cold water on the wrists'),
    under('what-to-do', 'Ask directly which tablets were taken'),
    under('what-to-do', 'Ring the ward', { status: 'stopped' }),
    under('what-to-avoid', 'Discharge alone at night'),
    under('advance-statement', 'I would rather come by choice.'),
    under('anticipatory-medicines', 'Promethazine 25 mg by mouth, once.'),
  ],
  extension: [
    extension('crisis-contact', { extension: inner({ name: 'Ruth', role: 'Sister', telephone: '07700 900421', hours: 'Any time' }) }),
    thirdParty({ givenBy: 'Sister', recordedAt: '2026-05-03T18:10:00+01:00', text: 'Found a box of old tablets.' }),
    text('agreed-with', 'The person, with Ruth present'),
    text('responsible-reviewer', 'Imogen Thackwray, care coordinator'),
    extension('review-date', { valueDate: '2026-11-02' }),
  ],
})

export const assessment: MakeResource = exampleResource('RiskAssessment', 'subject', {
  status: 'final',
  occurrenceDateTime: '2026-05-27T14:00:00+01:00',
  performer: { display: 'Imogen Thackwray' },
  prediction: [
    { outcome: ownCode('risk', 'to-self'), rationale: 'Four overdoses in five years.' },
    { outcome: ownCode('risk', 'from-others'), rationale: 'Has lent money to people met when high.' },
  ],
  mitigation: 'Weekly dispensing.',
  note: [{ text: 'Impulsive overdoses after nights without sleep.' }],
  extension: [
    text('protective-factor', 'The cat'),
    text('protective-factor', 'Sister Ruth'),
    text('what-raises-it', 'Waiting without being told why'),
    extension('review-date', { valueDate: '2026-08-27' }),
  ],
})

export const team: MakeResource = exampleResource('CareTeam', 'subject', {
  status: 'active',
  name: 'Community Mental Health Team',
  period: { start: '2025-11-10' },
  participant: [
    {
      role: [{ text: 'Community psychiatric nurse' }, { text: 'Care coordinator' }],
      member: { display: 'Imogen Thackwray' },
      extension: [text('telephone', '01632 960112')],
    },
  ],
  telecom: [
    { system: 'phone', value: '01632 960111' },
    { system: 'phone', value: '01632 960100', extension: [extension('out-of-hours', { valueBoolean: true })] },
  ],
})

export const contact: MakeResource = exampleResource('Encounter', 'subject', {
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  type: [dataDictionary('consultation_mechanism', '01', 'Face to face'), dataDictionary('attendance_status', '5', 'Attended on time')],
  serviceType: { text: 'Community Mental Health Team' },
  participant: [{ type: [hl7('v3-ParticipationType', 'PPRF')], individual: { display: 'Owen Garrick, mental health practitioner' } }],
  period: { start: '2026-06-01T14:30:00+01:00', end: '2026-06-01T15:15:00+01:00' },
  location: [{ location: { display: 'Harbour Road Clinic' } }],
  extension: [text('summary', 'Brighter, back on four shifts a week.'), text('next-step', 'In four weeks.')],
})

export const missed = dataDictionary('attendance_status', '3', 'Did not attend, no advance warning given')
export const byTelephone = dataDictionary('consultation_mechanism', '02', 'Telephone')

export const condition: MakeResource = exampleResource('Condition', 'subject', {
  clinicalStatus: hl7('condition-clinical', 'relapse'),
  verificationStatus: hl7('condition-ver-status', 'provisional'),
  code: conceptOf(
    { system: 'http://snomed.info/sct', code: '13746004', display: 'Bipolar disorder' },
    { system: 'http://hl7.org/fhir/sid/icd-10', code: 'F31.9', display: 'Bipolar affective disorder, unspecified' },
  ),
  onsetDateTime: '2019',
  recordedDate: '2026-02-01',
  recorder: { display: 'Dr Sunniva Adeyemi' },
  note: [{ text: 'Two nights without sleep is the first sign.' }],
  extension: [extension('primary-diagnosis', { valueBoolean: true })],
})

export const alert: MakeResource = exampleResource('Flag', 'subject', {
  status: 'active',
  category: [hl7('flag-category', 'safety'), ownCode('safety-alert-kind', 'infection-control')],
  code: { text: 'May carry used needles.' },
  period: { start: '2026-04-12' },
  author: { display: 'Bridget Ellwood' },
  extension: [text('what-to-do', 'Ask before reaching into pockets.'), extension('review-date', { valueDate: '2027-04-12' })],
})

export const detention: MakeResource = exampleResource('LegalStatusPeriod', 'subject', {
  recordedAt: '2026-06-14T21:40:00+01:00',
  recordedByName: 'Lowri Castellane',
  recordedByRole: 'Place of safety coordinator',
  lastUpdated: '2026-06-15T03:05:00+01:00',
  legalStatus: '20',
  startedAt: '2026-06-14T20:50:00+01:00',
  rightsExplainedAt: '2026-06-14T22:00:00+01:00',
  stays: [{ kind: 'HEALTH_BASED_PLACE_OF_SAFETY', arrivedAt: '2026-06-14T21:30:00+01:00', place: 'Section 136 suite' }],
  detainedAt: '2026-06-14T20:50:00+01:00',
  manner: 'REMOVED',
  minor: false,
  extensions: [
    {
      authorisedAt: '2026-06-15T03:00:00+01:00',
      minutes: 120,
      authorisedBy: { name: 'Dr Ottoline Frayne', role: 'Section 12 approved doctor' },
      byExaminingDoctor: true,
    },
  ],
})

export const section2 = {
  legalStatus: '02',
  expiresOn: '2026-07-11',
  responsibleClinician: 'Dr Sunniva Adeyemi, consultant psychiatrist',
  stays: [{ kind: 'HOSPITAL_WARD', arrivedAt: '2026-06-14T22:30:00+01:00' }],
  ...{ detainedAt: undefined, manner: undefined, minor: undefined, extensions: undefined },
}
