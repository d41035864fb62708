import { allergy, code, problem, request, snomedCt, statement, whose } from './resources.js'

const label = (system: string, value: string) => ({
  meta: { security: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: value }] },
})
const ukCore = (name: string) => `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`

/** What a practice may be sent, and what becomes of each, word for word. */
export const outcomes: readonly (readonly [name: string, resource: unknown, outcome: string])[] = [
  ['an allergy', allergy(), 'taken'],
  ['an allergy without reaction', allergy({ reaction: undefined, verificationStatus: undefined }), 'taken'],
  ['an unconfirmed allergy', allergy({ verificationStatus: code('allergyintolerance-verification', 'unconfirmed') }), 'taken'],
  ['no known allergies', allergy({ code: snomedCt('716186003', 'No known allergy'), reaction: undefined }), 'taken'],
  [
    'no known allergy to drugs, which is less',
    allergy({ code: snomedCt('409137002', 'No known drug allergy'), reaction: undefined }),
    'not shown: it says that something is not so, and not of all allergies',
  ],
  [
    'an allergy entered in error',
    allergy({ verificationStatus: code('allergyintolerance-verification', 'entered-in-error'), clinicalStatus: undefined }),
    'not shown: verificationStatus is entered-in-error',
  ],
  [
    'an allergy refuted',
    allergy({ verificationStatus: code('allergyintolerance-verification', 'refuted') }),
    'not shown: verificationStatus is refuted',
  ],
  [
    'an allergy resolved',
    allergy({ clinicalStatus: code('allergyintolerance-clinical', 'resolved') }),
    'not shown: clinicalStatus is resolved',
  ],
  [
    'an allergy that ended, as UK Core says it',
    allergy({ extension: [{ url: ukCore('AllergyIntoleranceEnd'), extension: [{ url: 'endDate', valueDateTime: '2026-03-01' }] }] }),
    'not shown: it has ended',
  ],
  [
    'an allergy without a code',
    allergy({ code: { text: 'Penicillin' } }),
    'refused: AllergyIntolerance.code has no code of http://snomed.info/sct or https://dmd.nhs.uk with a text',
  ],
  [
    'an allergy of no known date',
    allergy({ recordedDate: undefined }),
    'refused: AllergyIntolerance.recordedDate is missing: when it was recorded must be known',
  ],
  [
    'an allergy recorded in a month',
    allergy({ recordedDate: '2026-02' }),
    'refused: AllergyIntolerance.recordedDate is no day, and no time with seconds and zone',
  ],
  [
    'an allergy recorded in the future',
    allergy({ recordedDate: '2031-02-01' }),
    'refused: AllergyIntolerance.recordedDate lies in the future',
  ],
  [
    'an allergy under a seal',
    allergy(label('v3-Confidentiality', 'R')),
    'refused: AllergyIntolerance.meta.security[0] asks for a seal, and this is never sealed: staff must know it',
  ],
  ['an allergy under a label', allergy(label('v3-ActCode', 'SEX')), 'taken'],
  [
    'a wrong check digit',
    allergy({ patient: whose('9990000019') }),
    'refused: AllergyIntolerance.patient.identifier.value is not a valid NHS number: check the ten digits',
  ],
  ['a number with spaces', allergy({ patient: whose('999 000 0018') }), 'taken'],
  ['nobody’s', allergy({ patient: undefined }), 'refused: AllergyIntolerance.patient is missing: say by NHS number whose this is'],
  [
    'somebody by reference alone',
    allergy({ patient: { reference: 'Patient/17' } }),
    'refused: AllergyIntolerance.patient names no NHS number, and no Patient of this file: give one of the system https://fhir.nhs.uk/Id/nhs-number',
  ],
  [
    'a group',
    statement({ subject: { type: 'Group', ...whose('9990000018') } }),
    'refused: MedicationStatement.subject.type is not Patient',
  ],
  [
    'neither identifier nor id',
    statement({ identifier: undefined }),
    'refused: MedicationStatement.identifier is missing, and so is an id: it could not be told from another, or known again',
  ],
  ['an id alone', statement({ identifier: undefined, id: 'only-an-id' }), 'taken'],
  [
    'an NHS number for an identifier',
    statement({ identifier: [whose('9990000018').identifier] }),
    'refused: MedicationStatement.identifier is an NHS number, which names a person: name the resource by an identifier of its own',
  ],
  ['a medicine', statement(), 'taken'],
  [
    'a medicine with its last issue, as UK Core says it',
    statement({ extension: [{ url: ukCore('MedicationStatementLastIssueDate'), valueDateTime: '2026-03-20' }] }),
    'taken',
  ],
  ['a medicine that was not taken', statement({ status: 'not-taken' }), 'not shown: status is not-taken'],
  ['a medicine entered in error', statement({ status: 'entered-in-error' }), 'not shown: status is entered-in-error'],
  ['a medicine of no dose', statement({ dosage: undefined }), 'taken'],
  [
    'a dose in figures alone',
    statement({ dosage: [{ doseAndRate: [{ doseQuantity: { value: 100, unit: 'mg' } }] }] }),
    'refused: MedicationStatement.dosage says the dose in figures alone: give its text',
  ],
  [
    'a status that R4 does not have',
    statement({ status: 'ongoing' }),
    'refused: MedicationStatement.status is missing, or holds no code or value that R4 allows there',
  ],
  [
    'a medicine by a reference that leads nowhere',
    statement({ medicationCodeableConcept: undefined, medicationReference: { reference: 'Medication/9' } }),
    'refused: MedicationStatement.medicationReference names no Medication of this file, and nothing else says which medicine it is',
  ],
  ['a prescription', request(), 'taken'],
  [
    'an issue of a prescription',
    request({ basedOn: [{ reference: 'MedicationRequest/1' }] }),
    'not shown: it is an issue of another request, which is shown',
  ],
  ['a proposal', request({ intent: 'proposal' }), 'not shown: intent is proposal'],
  [
    'what is not to be given',
    request({ doNotPerform: true }),
    'refused: MedicationRequest.doNotPerform says that the medicine is not to be given, and medicines are shown as given',
  ],
  ['a problem', problem(), 'taken'],
  ['a problem in doubt', problem({ verificationStatus: code('condition-ver-status', 'differential') }), 'taken'],
  [
    'a problem refuted',
    problem({ verificationStatus: code('condition-ver-status', 'refuted') }),
    'not shown: verificationStatus is refuted',
  ],
  [
    'a problem that was over before it began',
    problem({ abatementDateTime: '2018-01-01' }),
    'refused: Condition.abatementDateTime lies before the onset',
  ],
  ['a problem without status', problem({ clinicalStatus: undefined }), 'refused: Condition.clinicalStatus has no code of R4, or two'],
  ['a problem that tells of drug treatment by its code', problem({ code: snomedCt('75544000', 'Opioid dependence') }), 'taken'],
  ['a problem under a seal', problem(label('v3-Confidentiality', 'R')), 'taken'],
  ['a problem never to leave the practice', problem(label('v3-Confidentiality', 'V')), 'taken'],
  ['a problem of the usual confidentiality', problem(label('v3-Confidentiality', 'N')), 'taken'],
  [
    'a problem under a label we do not have',
    problem(label('v3-ActCode', 'PSY')),
    'refused: Condition.meta.security[0] is a security label we cannot keep: what it asks for would be lost',
  ],
  [
    'a label of ours that items of a practice cannot have',
    problem({ meta: { security: [{ system: 'https://specs.crisis-record.example/CodeSystem/category', code: 'POLICE_CONTACT' }] } }),
    'refused: Condition.meta.security[0] is a label that items of this agency cannot have',
  ],
  [
    'a modifier',
    problem({ modifierExtension: [{ url: 'https://practice.example/not-so', valueBoolean: true }] }),
    'refused: Condition.modifierExtension may change what the rest means, and we cannot read it',
  ],
  [
    'a modifier deep within',
    statement({ dosage: [{ text: '100 mg', modifierExtension: [{ url: 'https://practice.example/not', valueBoolean: true }] }] }),
    'refused: MedicationStatement.dosage[0].modifierExtension may change what the rest means, and we cannot read it',
  ],
  [
    'rules of somebody else’s',
    problem({ implicitRules: 'https://practice.example/rules' }),
    'refused: Condition.implicitRules may change what the rest means, and we cannot read it',
  ],
  [
    'something contained',
    statement({ contained: [{ resourceType: 'Medication', id: 'm' }] }),
    'refused: MedicationStatement.contained cannot be read here: send what it holds as an entry of its own',
  ],
  [
    'an element that R4 does not have',
    problem({ certainty: 'high' }),
    'refused: Condition.certainty is not an element we can read here, and might change what the rest means',
  ],
  ['an extension', problem({ extension: [{ url: 'https://practice.example/colour', valueString: 'blue' }] }), 'taken'],
  ['half a character', problem({ note: [{ text: 'broken \ud800' }] }), 'refused: Condition.note[0].text holds a character that is none'],
  [
    'a resource that a practice does not hold',
    { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'x' } },
    'refused: resourceType is none that this agency takes: AllergyIntolerance, Condition, MedicationRequest, MedicationStatement',
  ],
  ['somebody others refer to', { resourceType: 'Practitioner', id: 'p', name: [{ family: 'Tolland' }] }, 'passed over'],
]
