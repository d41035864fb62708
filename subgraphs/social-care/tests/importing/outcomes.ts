import { type ImportOutcome, securityLabel } from '@crisis-record/subgraph-kit/testing'
import { accommodation, amhpAssessment, carePackage, carer, concern, legalDecision, legalStatus, marac, refusal } from './records.js'

const recorded = {
  nhs_number: '9990000018',
  recorded_at: new Date('2026-05-01T14:00:00Z'),
  recorded_by_name: 'Idris Fennimore',
  recorded_by_role: 'Social worker',
  seal: null,
  item_labels: [],
}
const untouched = { ...recorded, last_updated: new Date('2026-05-01T14:00:00Z') }
const withdrawn = { recordStatus: 'entered-in-error' }
const notShown = 'not shown: recordStatus is entered-in-error'
const before = 'lies before what it can only come after'
const noDay = 'is no day: year, month and day'
const postcode = 'holds a postcode: an address stands in no free text, since it may have to be withheld'

const assessments: readonly ImportOutcome[] = [
  {
    name: 'an assessment',
    resource: amhpAssessment(),
    outcome: 'taken',
    becomes: {
      ...recorded,
      last_updated: new Date('2026-05-01T16:20:00Z'),
      requested_at: new Date('2026-05-01T13:50:00Z'),
      requested_by: 'Liaison psychiatry',
      reason: 'Wants to leave before treatment is finished.',
      assessed_at: new Date('2026-05-01T16:20:00Z'),
      amhp: 'Philippa Onuora',
      alternatives_considered: 'Home treatment twice a day, which was refused.',
      outcome: { decision: 'Application made', legalStatus, decidedOn: '2026-05-01', nearestRelative: 'Consulted' },
      place: { name: 'St Brannoc’s Hospital, liaison room', town: 'St Brannoc' },
    },
  },
  {
    name: 'an assessment that was only asked for',
    resource: amhpAssessment({ assessedAt: undefined, amhp: undefined, outcome: undefined, place: undefined, requestedBy: undefined }),
    outcome: 'taken',
    becomes: {
      ...{ assessed_at: null, amhp: null, place: null, requested_by: null },
      outcome: { decision: null, legalStatus: null, decidedOn: null, nearestRelative: null },
    },
  },
  {
    name: 'an assessment before it was asked for',
    resource: amhpAssessment({ assessedAt: '2026-05-01T13:00:00Z' }),
    outcome: `refused: AmhpAssessment.assessedAt ${before}`,
  },
  {
    name: 'a decision on the day before',
    resource: amhpAssessment({ outcome: { decision: 'Not admitted', decidedOn: '2026-04-30' } }),
    outcome: `refused: AmhpAssessment.outcome.decidedOn ${before}`,
  },
  {
    name: 'a legal status without a decision',
    resource: amhpAssessment({ outcome: { legalStatus } }),
    outcome: 'refused: AmhpAssessment.outcome.decision is missing, and what was decided is not',
  },
  {
    name: 'a legal status of another system',
    resource: amhpAssessment({
      outcome: { decision: 'Application made', legalStatus: { ...legalStatus, system: 'https://council.example' } },
    }),
    outcome: `refused: AmhpAssessment.outcome.legalStatus has no code of ${legalStatus.system} with a text`,
  },
  {
    name: 'a decision nobody makes',
    resource: amhpAssessment({ outcome: { decision: 'Sectioned' } }),
    outcome: 'refused: AmhpAssessment.outcome.decision is none of Application made, Informal admission, Not admitted, Assessment cancelled',
  },
  { name: 'an assessment entered in error', resource: amhpAssessment(withdrawn), outcome: notShown },
  {
    name: 'a reason that tells of drug treatment',
    resource: amhpAssessment({ reason: 'Stopped methadone and does not eat.' }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'a reason that somebody gave in confidence',
    resource: amhpAssessment({ reason: 'His mother says, in confidence, that he has a knife.' }),
    outcome: 'taken',
    becomes: { item_labels: ['THIRD_PARTY'] },
  },
]

const packages: readonly ImportOutcome[] = [
  {
    name: 'a care package',
    resource: carePackage(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      service: 'Homecare',
      status: 'Current',
      hours_per_week: 6,
      support: 'Two evenings and Saturday morning: cooking, opening the post together.',
      outcomes: ['Managing and maintaining nutrition', 'Maintaining a habitable home environment'],
      provider: { name: 'Tidewater Personal Support', telephone: '01632 960252' },
    },
  },
  {
    name: 'a care package of a provider whose name tells of drug treatment',
    resource: carePackage({ provider: { name: 'Bridgeway Recovery Service' } }),
    outcome: 'taken',
    becomes: { item_labels: ['SUBSTANCE_USE'] },
  },
  {
    name: 'a care package that is to start',
    resource: carePackage({
      status: 'Planned',
      startedOn: '2026-07-01',
      hoursPerWeek: undefined,
      outcomes: undefined,
      provider: undefined,
    }),
    outcome: 'taken',
    becomes: { status: 'Planned', hours_per_week: null, outcomes: [], provider: null },
  },
  {
    name: 'a care package that goes on and is to start',
    resource: carePackage({ startedOn: '2026-07-01' }),
    outcome: 'refused: CarePackage.startedOn lies in the future',
  },
  {
    name: 'a care package that has ended in the future',
    resource: carePackage({ status: 'Ended', endedOn: '2026-07-01' }),
    outcome: 'refused: CarePackage.endedOn lies in the future',
  },
  {
    name: 'a care package that ended before it began',
    resource: carePackage({ status: 'Ended', endedOn: '2026-05-01' }),
    outcome: `refused: CarePackage.endedOn ${before}`,
  },
  {
    name: 'a care package from some month on',
    resource: carePackage({ startedOn: '2026-05' }),
    outcome: `refused: CarePackage.startedOn ${noDay}`,
  },
  {
    name: 'more hours than a week has',
    resource: carePackage({ hoursPerWeek: 200 }),
    outcome: 'refused: CarePackage.hoursPerWeek is no whole number of the hours that a week has',
  },
  {
    name: 'half an hour',
    resource: carePackage({ hoursPerWeek: 6.5 }),
    outcome: 'refused: CarePackage.hoursPerWeek is no whole number of the hours that a week has',
  },
  {
    name: 'a status nobody knows',
    resource: carePackage({ status: 'Paused' }),
    outcome: 'refused: CarePackage.status is none of Planned, Current, Suspended, Ended',
  },
  {
    name: 'an address in what is done',
    resource: carePackage({ support: 'Collected from WX4 2DT.' }),
    outcome: `refused: CarePackage.support ${postcode}`,
  },
  { name: 'a care package entered in error', resource: carePackage(withdrawn), outcome: notShown },
]

const concerns: readonly ImportOutcome[] = [
  {
    name: 'a concern',
    resource: concern(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      about: 'Adult',
      abuse_types: ['Self-neglect', 'Financial or material abuse'],
      concern: 'A lodger keeps the bank card.',
      status: 'Section 42 enquiry',
      risk_outcome: null,
      what_the_person_wants: 'My card back.',
      plan: 'Card cancelled with her; bank told.',
      marac: null,
    },
  },
  {
    name: 'a concern of domestic abuse',
    resource: concern({ abuseTypes: ['Domestic abuse'], marac }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'], marac },
  },
  {
    name: 'a concern that was heard at a MARAC, whatever it is called',
    resource: concern({ marac: { reference: 'MARAC/3001' } }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'], marac: { reference: 'MARAC/3001', heardOn: null, actions: [] } },
  },
  {
    name: 'a plan that tells of it',
    resource: concern({ plan: 'A place in a refuge.' }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'a type of abuse nobody knows',
    resource: concern({ abuseTypes: ['Unkindness'] }),
    outcome:
      'refused: SafeguardingConcern.abuseTypes[0] is none of Physical abuse, Sexual abuse, Psychological abuse, Financial or material abuse, Discriminatory abuse, Organisational abuse, Neglect and acts of omission, Domestic abuse, Sexual exploitation, Modern slavery, Self-neglect',
  },
  {
    name: 'no type of abuse, so that nobody can tell which it is',
    resource: concern({ abuseTypes: undefined }),
    outcome: 'refused: SafeguardingConcern.abuseTypes is missing',
  },
  {
    name: 'neither an adult nor a child',
    resource: concern({ about: 'Dog' }),
    outcome: 'refused: SafeguardingConcern.about is none of Adult, Child',
  },
  {
    name: 'a concern of tomorrow',
    resource: concern({ raisedOn: '2026-06-16' }),
    outcome: 'refused: SafeguardingConcern.raisedOn lies in the future',
  },
  { name: 'a concern entered in error', resource: concern(withdrawn), outcome: notShown },
  {
    name: 'a concern under a seal',
    resource: concern(securityLabel('v3-Confidentiality', 'R')),
    outcome: 'taken',
    becomes: { seal: 'SEALED' },
  },
]

const carers: readonly ImportOutcome[] = [
  {
    name: 'a carer, and what they said in confidence, newest first',
    resource: carer(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      name: 'Ruth Ellington',
      relationship: 'Sister',
      main_carer: true,
      support: 'Stays the night in a bad week.',
      if_carer_cannot: 'Ring Owen, then the crisis team.',
      contact: { telephone: '01632 960312', email: 'ruth.ellington@example.org' },
      said_in_confidence: [
        { saidOn: '2026-05-01', text: 'Cannot do this for another winter.' },
        { saidOn: '2026-04-01', text: 'Is tired.' },
      ],
    },
  },
  {
    name: 'a carer of whom little is known',
    resource: carer({
      support: undefined,
      ifCarerCannot: undefined,
      contact: undefined,
      saidInConfidence: undefined,
      assessedOn: undefined,
    }),
    outcome: 'taken',
    becomes: { support: null, if_carer_cannot: null, contact: null, said_in_confidence: [], assessed_on: null },
  },
  {
    name: 'what a carer said in confidence in another place',
    resource: carer({ support: 'Told us privately that she is tired.' }),
    outcome: 'taken',
    becomes: { item_labels: ['THIRD_PARTY'] },
  },
  {
    name: 'said on no day',
    resource: carer({ saidInConfidence: [{ saidOn: 'May', text: 'Is tired.' }] }),
    outcome: `refused: Carer.saidInConfidence[0].saidOn ${noDay}`,
  },
  {
    name: 'a carer who may be the main one',
    resource: carer({ mainCarer: undefined }),
    outcome: 'refused: Carer.mainCarer is missing',
  },
  { name: 'a carer entered in error', resource: carer(withdrawn), outcome: notShown },
]

const homes: readonly ImportOutcome[] = [
  {
    name: 'accommodation',
    resource: accommodation(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      accommodation_type: 'Tenant of a private landlord',
      settled: true,
      lives_with: 'Alone',
      ended_on: null,
      support: 'Tenancy support on Fridays.',
      address: { lines: ['4 Capstan Row', 'Westhaven'], postcode: 'WX4 2DT', access: 'Top bell.' },
    },
  },
  {
    name: 'no home',
    resource: accommodation({
      ...{ accommodationType: 'Rough sleeping', settled: undefined, livesWith: undefined, startedOn: undefined, support: undefined },
      address: undefined,
    }),
    outcome: 'taken',
    becomes: { settled: null, lives_with: null, started_on: null, support: null, address: null },
  },
  {
    name: 'a refuge, which tells of domestic abuse',
    resource: accommodation({ accommodationType: 'Refuge' }),
    outcome: 'taken',
    becomes: { item_labels: ['DOMESTIC_ABUSE'] },
  },
  {
    name: 'an address beside its place',
    resource: accommodation({ support: 'Keys with the warden, WX4 2DT.' }),
    outcome: `refused: Accommodation.support ${postcode}`,
  },
  {
    name: 'an address without lines',
    resource: accommodation({ address: { postcode: 'WX4 2DT' } }),
    outcome: 'refused: Accommodation.address.lines is missing',
  },
  {
    name: 'left before moving in',
    resource: accommodation({ endedOn: '2024-01-01' }),
    outcome: `refused: Accommodation.endedOn ${before}`,
  },
  { name: 'accommodation entered in error', resource: accommodation(withdrawn), outcome: notShown },
]

const decisions: readonly ImportOutcome[] = [
  {
    name: 'a power of attorney',
    resource: legalDecision(),
    outcome: 'taken',
    becomes: {
      ...untouched,
      decision_kind: 'Lasting power of attorney',
      about: 'Health and welfare',
      decision: 'Appoints her sister.',
      decided_by: 'The person',
      ended_on: null,
      registered_with: 'Office of the Public Guardian, 700012345678',
      deciders: [
        { name: 'Ruth Ellington', relationship: 'Sister', acts: 'Jointly and severally' },
        { name: 'Owen Tallis', relationship: null, acts: null },
      ],
    },
  },
  { name: 'an advance decision', resource: refusal(), outcome: 'taken', becomes: { deciders: [], registered_with: null } },
  {
    name: 'an advance decision under a seal',
    resource: refusal(securityLabel('v3-Confidentiality', 'R')),
    outcome: 'refused: LegalDecision.meta.security asks for a seal, and an advance decision is never sealed: staff must know it',
  },
  {
    name: 'an advance statement under a seal',
    resource: refusal({ decisionKind: 'Advance statement', ...securityLabel('v3-Confidentiality', 'R') }),
    outcome: 'taken',
    becomes: { seal: 'SEALED' },
  },
  {
    name: 'attorneys of a capacity assessment',
    resource: legalDecision({ decisionKind: 'Capacity assessment' }),
    outcome: 'refused: LegalDecision.deciders are named in a decision that appoints nobody',
  },
  {
    name: 'a kind of decision nobody knows',
    resource: legalDecision({ decisionKind: 'Will' }),
    outcome:
      'refused: LegalDecision.decisionKind is none of Capacity assessment, Lasting power of attorney, Deputyship, Advance decision to refuse treatment, Advance statement',
  },
  {
    name: 'revoked before it was made',
    resource: legalDecision({ endedOn: '2025-08-01' }),
    outcome: `refused: LegalDecision.endedOn ${before}`,
  },
  {
    name: 'made in the future',
    resource: legalDecision({ decidedOn: '2027-01-01' }),
    outcome: 'refused: LegalDecision.decidedOn lies in the future',
  },
  { name: 'a decision entered in error', resource: legalDecision(withdrawn), outcome: notShown },
]

/** What a council may send, and what becomes of each, word for word. */
export const outcomes: readonly ImportOutcome[] = [...assessments, ...packages, ...concerns, ...carers, ...homes, ...decisions]
