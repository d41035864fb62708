import { expect } from '@jest/globals'
import { hl7, type ResourceJson, securityLabel, snomedCt } from '@crisis-record/subgraph-kit/testing'
import {
  alert,
  assessment,
  byTelephone,
  condition,
  contact,
  detention,
  extension,
  missed,
  ownCode,
  plan,
  section2,
  team,
  text,
  thirdParty,
  under,
} from './resources.js'

const at = (start: string, end?: string) => ({ period: { start, ...(end === undefined ? {} : { end }) } })
const members = (...participant: readonly object[]) => team({ participant })
const nurse = { role: [{ text: 'Nurse' }], member: { display: 'Imogen Thackwray' } }
const told = { givenBy: 'Sister', recordedAt: '2026-05-03T18:10:00+01:00', text: 'Found a box.' }
const summary = text('summary', 'Brighter.')

/** What a trust may be sent, and what becomes of each, word for word; of what is taken, the columns that tell it. */
export const outcomes: readonly (readonly [
  name: string,
  resource: ResourceJson,
  outcome: string,
  becomes?: Readonly<Record<string, unknown>>,
])[] = [
  ['a plan', plan(), 'taken', { item_labels: [], what_to_do: ['Ask directly which tablets were taken'] }],
  [
    'a plan of somebody who takes methadone',
    plan({ activity: [under('anticipatory-medicines', 'Methadone 60 mg, seen to be taken.')] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'a plan with another’s confidence about a medicine',
    plan({ extension: [thirdParty({ ...told, text: 'Sells the Subutex.' })] }),
    'taken',
    { item_labels: [] },
  ],
  [
    'a plan with a keyworker to contact',
    plan({
      extension: [
        extension('crisis-contact', {
          extension: [
            { url: 'name', valueString: 'Jo Marsh' },
            { url: 'role', valueString: 'Recovery keyworker' },
          ],
        }),
      ],
    }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'a plan that asks to leave the police out',
    plan({ activity: [under('what-to-avoid', 'Please do not call the police.')] }),
    'taken',
    { item_labels: [] },
  ],
  [
    'a plan that tells of an arrest',
    plan({ activity: [under('what-to-avoid', 'Handcuffs, since I was arrested in May.')] }),
    'taken',
    { item_labels: ['POLICE_CONTACT'] },
  ],
  ['a plan that has ended', plan(at('2025-01-01', '2026-01-01')), 'not shown: it has ended'],
  [
    'a plan with an address in it',
    plan({ activity: [under('what-to-do', 'Take her home to 3 Mill Lane, NM4 2PQ')] }),
    'refused: CarePlan.activity holds a postcode: an address stands in no free text, since it may have to be withheld',
  ],
  ['a plan that is a draft', plan({ status: 'draft' }), 'not shown: status is draft'],
  ['a plan that is over', plan({ status: 'completed' }), 'not shown: status is completed'],
  ['a proposal', plan({ intent: 'proposal' }), 'not shown: intent is proposal'],
  [
    'a plan for diabetes',
    plan({ category: [snomedCt('735985000', 'Diabetes self management plan')] }),
    'not shown: category is not that of a mental health crisis plan',
  ],
  ['a plan of no category', plan({ category: undefined }), 'not shown: category is not that of a mental health crisis plan'],
  ['a plan of no date', plan({ created: undefined }), 'refused: CarePlan.created is missing: when it was recorded must be known'],
  ['a plan made in the future', plan({ created: '2026-06-15T04:11:00+01:00' }), 'refused: CarePlan.created lies in the future'],
  [
    'a time without zone',
    plan({ created: '2026-05-02T10:40:00' }),
    'refused: CarePlan.created is no day, and no time with seconds and zone',
  ],
  ['an empty plan', plan({ activity: undefined }), 'refused: CarePlan.activity says nothing under any heading'],
  [
    'a heading nobody knows',
    plan({ activity: [under('plan-b', 'Run')] }),
    'refused: CarePlan.activity[0].detail.code is no heading we know of https://specs.crisis-record.example/CodeSystem/crisis-plan-heading',
  ],
  [
    'what is not to be done, under what is',
    plan({ activity: [under('what-to-do', 'Restrain', { doNotPerform: true })] }),
    'refused: CarePlan.activity[0].detail.doNotPerform says that it is not to be done, under a heading of what is',
  ],
  [
    'a heading with nothing under it',
    plan({ activity: [under('what-helps', 'x', { description: undefined })] }),
    'refused: CarePlan.activity[0].detail.description is missing: what stands under the heading',
  ],
  [
    'an entry that stands elsewhere',
    plan({ activity: [{ reference: { reference: 'Task/1' } }] }),
    'refused: CarePlan.activity[0].detail is missing; CarePlan.activity[0].reference is not an element we can read here, and might change what the rest means',
  ],
  [
    'third-party information by nobody',
    plan({ extension: [thirdParty({ recordedAt: told.recordedAt, text: told.text })] }),
    'refused: CarePlan.extension[0] is third-party information without givenBy, recordedAt or text',
  ],
  [
    'third-party information of the future',
    plan({ extension: [thirdParty({ ...told, recordedAt: '2027-01-01T00:00:00Z' })] }),
    'refused: CarePlan.extension[0] lies in the future',
  ],
  [
    'somebody to contact who has no name',
    plan({ extension: [{ url: 'https://specs.crisis-record.example/StructureDefinition/crisis-contact' }] }),
    'refused: CarePlan.extension[0] is a contact without a name',
  ],

  ['an assessment', assessment(), 'taken', { to_others: null, item_labels: [] }],
  ['an assessment that is not finished', assessment({ status: 'preliminary' }), 'not shown: status is preliminary'],
  [
    'an assessment of no date',
    assessment({ occurrenceDateTime: undefined }),
    'refused: RiskAssessment.occurrenceDateTime is missing: when the person was assessed must be known',
  ],
  [
    'an assessment in figures',
    assessment({ note: undefined, prediction: [{ outcome: ownCode('risk', 'to-self'), probabilityDecimal: 0.4 }] }),
    'refused: RiskAssessment.note is missing: how the risks hang together; RiskAssessment.prediction[0].rationale is missing: the risk in words',
  ],
  [
    'a risk of no kind',
    assessment({ prediction: [{ outcome: { text: 'Falls' }, rationale: 'Falls at night.' }] }),
    'refused: RiskAssessment.prediction[0].outcome is not one of to-self, to-others, from-others of https://specs.crisis-record.example/CodeSystem/risk',
  ],
  [
    'a risk told twice',
    assessment({ prediction: [1, 2].map(() => ({ outcome: ownCode('risk', 'to-self'), rationale: 'Cuts.' })) }),
    'refused: RiskAssessment.prediction[1] tells of the same risk twice',
  ],
  [
    'an assessment of domestic violence',
    assessment(securityLabel('v3-ActCode', 'SDV')),
    'taken',
    { item_labels: ['DOMESTIC_ABUSE', 'SEXUAL_HEALTH'] },
  ],

  ['a team', team(), 'taken', { care_coordinator: true, item_labels: [] }],
  ['a desk that has no name', members({ role: [{ text: 'Duty worker' }] }), 'taken', { name: 'Duty worker', telephone: '01632 960111' }],
  [
    'a keyworker of another service',
    members({ ...nurse, onBehalfOf: { display: 'Bridgeway Recovery Service' } }),
    'taken',
    { team: 'Bridgeway Recovery Service', item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'an officer in the team',
    members({ ...nurse, role: [{ text: 'Police liaison officer' }] }),
    'taken',
    { item_labels: ['POLICE_CONTACT'] },
  ],
  ['an adviser on domestic violence', members({ ...nurse, role: [{ text: 'IDVA' }] }), 'taken', { item_labels: ['DOMESTIC_ABUSE'] }],
  [
    'a team of relatives alone',
    members({ role: [{ text: 'Sister' }], member: { type: 'RelatedPerson', display: 'Ruth' } }),
    'not shown: it names no member of staff',
  ],
  ['a team whose only member has left', members({ ...nurse, period: { end: '2026-06-01' } }), 'not shown: it names no member of staff'],
  ['a team to come', team({ status: 'proposed' }), 'not shown: status is proposed'],
  ['a team that ended', team(at('2025-01-01', '2026-01-01')), 'not shown: it has ended'],
  ['a team without a name', team({ name: undefined }), 'refused: CareTeam.name is missing: what the team is called'],
  [
    'a member of no role',
    members({ member: nurse.member }),
    'refused: CareTeam.participant[0].role is missing: profession or role in words',
  ],
  [
    'a member who is nobody here',
    members({ role: nurse.role, member: { reference: 'Practitioner/9' } }),
    'refused: CareTeam.participant[0].member names nobody',
  ],
  ['a team of no date', team({ period: undefined }), 'refused: CareTeam.period.start is missing: when it was recorded must be known'],

  ['a contact', contact(), 'taken', { minutes: 45, place_name: 'Harbour Road Clinic' }],
  ['an appointment missed', contact({ status: 'cancelled', type: [byTelephone, missed] }), 'taken', { minutes: null, seen_by: null }],
  ['an appointment to come', contact({ status: 'planned' }), 'not shown: status is planned'],
  [
    'a stay on a ward',
    contact({ class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' } }),
    'not shown: class is not one of care in the community',
  ],
  [
    'a contact that did not take place and did',
    contact({ status: 'cancelled' }),
    'refused: Encounter.status says that it did not take place, and its type that it did',
  ],
  [
    'a contact that ended before it began',
    contact(at('2026-06-01T14:30:00Z', '2026-06-01T14:00:00Z')),
    'refused: Encounter.period.end lies before what it can only come after',
  ],
  ['a contact of a day', contact(at('2026-06-01')), 'refused: Encounter.period.start is no time with seconds and zone'],
  ['a contact in the future', contact(at('2026-07-01T14:30:00Z')), 'refused: Encounter.period.start lies in the future'],
  [
    'a contact that was not held or missed',
    contact({ type: [byTelephone] }),
    'refused: Encounter.type has no code of https://www.datadictionary.nhs.uk/attributes/attendance_status.html with a text',
  ],
  ['a contact of nobody', contact({ serviceType: undefined }), 'refused: Encounter.serviceType is missing: what the team does, in words'],
  [
    'a contact of which nothing is said',
    contact({ extension: undefined }),
    'refused: Encounter.extension has no https://specs.crisis-record.example/StructureDefinition/summary',
  ],
  [
    'a contact of the drug service',
    contact({ serviceType: { text: 'Drug and Alcohol Team' }, extension: [summary] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'a contact for its reason',
    contact({ reasonCode: [snomedCt('66590003', 'Alcohol dependence')], extension: [summary] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'a contact that speaks of a medicine',
    contact({ extension: [text('summary', 'Had missed the Buvidal.')] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],

  ['a diagnosis', condition(), 'taken', { primary: true, certainty: 'provisional' }],
  [
    'a dependence',
    condition({ code: snomedCt('75544000', 'Opioid dependence') }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'], icd10: null },
  ],
  [
    'a diagnosis entered in error',
    condition({ verificationStatus: hl7('condition-ver-status', 'entered-in-error'), clinicalStatus: undefined }),
    'not shown: verificationStatus is entered-in-error',
  ],
  [
    'a diagnosis of unknown certainty',
    condition({ verificationStatus: undefined }),
    'refused: Condition.verificationStatus has no code of R4, or two',
  ],
  [
    'a diagnosis in ICD-10 alone',
    condition({ code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'F20.9', display: 'Schizophrenia' }] } }),
    'refused: Condition.code has no code of http://snomed.info/sct with a text',
  ],
  [
    'a diagnosis over before it began',
    condition({ abatementDateTime: '2018' }),
    'refused: Condition.abatementDateTime lies before the onset',
  ],

  ['an alert', alert(), 'taken', { kind: 'Infection control', ended_on: null }],
  [
    'an alert that has ended',
    alert({ status: 'inactive', ...at('2026-04-12', '2026-05-01') }),
    'taken',
    { ended_on: new Date(2026, 4, 1) },
  ],
  ['an alert over, nobody knows since when', alert({ status: 'inactive' }), 'not shown: status is inactive, and when it ended is not said'],
  ['a flag that is no alert', alert({ category: [hl7('flag-category', 'diet')] }), 'not shown: category is not safety'],
  [
    'an alert that tells of treatment',
    alert({ code: { text: 'Methadone in the flat.' } }),
    'refused: Flag.code tells of what not all staff may know: say what to expect without it, or label it',
  ],
  [
    'an alert that tells of treatment under its label',
    alert({ code: { text: 'Methadone in the flat.' }, ...securityLabel('v3-ActCode', 'SUD') }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'an alert of no kind',
    alert({ category: [hl7('flag-category', 'safety')] }),
    'refused: Flag.category has no code of https://specs.crisis-record.example/CodeSystem/safety-alert-kind, or two',
  ],
  [
    'a diagnosis with a note of what was said in confidence',
    condition({ note: [{ text: 'His father told us privately.' }] }),
    'refused: Condition.note tells what was said in confidence, which items of this agency have no label for',
  ],
  [
    'a contact at a place whose name tells of it',
    contact({ location: [{ location: { display: 'Northmoor Addictions Centre' } }] }),
    'taken',
    { item_labels: ['SUBSTANCE_USE'] },
  ],
  [
    'an alert with nothing to do',
    alert({ extension: undefined }),
    'refused: Flag.extension has no https://specs.crisis-record.example/StructureDefinition/what-to-do',
  ],
  ['an alert of no beginning', alert({ period: undefined }), 'refused: Flag.period.start is missing: since when it holds must be known'],
  ['an alert that ended before it began', alert(at('2026-04-12', '2026-04-11')), 'refused: Flag.period.end lies before the beginning'],

  ['a place of safety', detention(), 'taken', { place_of_safety: expect.objectContaining({ manner: 'REMOVED', under18: false }) }],
  [
    'a place of safety by the day, which would set its clock going at midnight',
    detention({ detainedAt: '2026-06-14', stays: [{ kind: 'POLICE_STATION', arrivedAt: '2026-06-14' }] }),
    'refused: LegalStatusPeriod.stays[0].arrivedAt is no time with seconds and zone; LegalStatusPeriod.detainedAt is no time with seconds and zone',
  ],
  [
    'an extension by half a minute',
    detention({ extensions: [{ minutes: 90.5, byExaminingDoctor: true }] }),
    'refused: LegalStatusPeriod.extensions[0].minutes is no whole number of minutes, or more than a week has',
  ],
  [
    'an extension by more than any number an answer can hold',
    detention({ extensions: [{ minutes: 1e12, byExaminingDoctor: true }] }),
    'refused: LegalStatusPeriod.extensions[0].minutes is no whole number of minutes, or more than a week has',
  ],
  ['a section by the day', detention({ ...section2, startedAt: '2026-06-14', rightsExplainedAt: undefined }), 'taken'],
  ['a section', detention(section2), 'taken', { place_of_safety: null, expires_on: new Date(2026, 6, 11) }],
  [
    'a section with what a place of safety has',
    detention({ ...section2, manner: 'REMOVED' }),
    'refused: LegalStatusPeriod.manner is said of sections 135 and 136 alone',
  ],
  [
    'a place of safety, and how is not said',
    detention({ manner: undefined }),
    'refused: LegalStatusPeriod.manner is missing: REMOVED or KEPT',
  ],
  [
    'a code that is no section',
    detention({ legalStatus: '99' }),
    'refused: LegalStatusPeriod.legalStatus is no code of a section of the NHS Data Dictionary, such as 02 or 20; LegalStatusPeriod.detainedAt is said of sections 135 and 136 alone; LegalStatusPeriod.manner is said of sections 135 and 136 alone; LegalStatusPeriod.minor is said of sections 135 and 136 alone; LegalStatusPeriod.extensions is said of sections 135 and 136 alone',
  ],
  [
    'a period that ended before it began',
    detention({ endedAt: '2026-06-14T20:00:00+01:00' }),
    'refused: LegalStatusPeriod.endedAt lies before the beginning',
  ],
  [
    'a stay left before it began',
    detention({ ...section2, stays: [{ kind: 'OTHER', arrivedAt: '2026-06-14T22:00:00Z', leftAt: '2026-06-14T21:00:00Z' }] }),
    'refused: LegalStatusPeriod.stays[0].leftAt lies before the arrival',
  ],
  [
    'a stay somewhere unheard of',
    detention({ ...section2, stays: [{ kind: 'SPACE_STATION' }] }),
    'refused: LegalStatusPeriod.stays[0].kind is none of HEALTH_BASED_PLACE_OF_SAFETY, EMERGENCY_DEPARTMENT, HOSPITAL_WARD, POLICE_STATION, PRIVATE_HOME, OTHER',
  ],
  [
    'a period of no known state',
    detention({ recordStatus: 'maybe' }),
    'refused: LegalStatusPeriod.recordStatus is none of current, entered-in-error',
  ],

  [
    'a resource that a trust does not take',
    { resourceType: 'Observation', id: 'o' },
    'refused: resourceType is none that this agency takes: CarePlan, CareTeam, Condition, Encounter, Flag, LegalStatusPeriod, RiskAssessment',
  ],
]
