import { hl7, type ResourceJson, securityLabel, snomedCt, whose } from '@crisis-record/subgraph-kit/testing'
import { allergy, problem, request, statement } from './resources.js'

const ukCore = (name: string) => `https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-${name}`

/** What a practice may be sent, and what becomes of each, word for word. */
export const outcomes: readonly (readonly [name: string, resource: ResourceJson, outcome: string])[] = [
  ['an allergy', allergy(), 'taken'],
  ['an allergy without reaction', allergy({ reaction: undefined, verificationStatus: undefined }), 'taken'],
  ['an unconfirmed allergy', allergy({ verificationStatus: hl7('allergyintolerance-verification', 'unconfirmed') }), 'taken'],
  ['no known allergies', allergy({ code: snomedCt('716186003', 'No known allergy'), reaction: undefined }), 'taken'],
  [
    'no known allergy to drugs, which is less',
    allergy({ code: snomedCt('409137002', 'No known drug allergy'), reaction: undefined }),
    'not shown: it says that something is not so, and not of all allergies',
  ],
  [
    'an allergy entered in error',
    allergy({ verificationStatus: hl7('allergyintolerance-verification', 'entered-in-error'), clinicalStatus: undefined }),
    'not shown: verificationStatus is entered-in-error',
  ],
  [
    'an allergy refuted',
    allergy({ verificationStatus: hl7('allergyintolerance-verification', 'refuted') }),
    'not shown: verificationStatus is refuted',
  ],
  [
    'an allergy resolved',
    allergy({ clinicalStatus: hl7('allergyintolerance-clinical', 'resolved') }),
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
  ['an allergy under a label', allergy(securityLabel('v3-ActCode', 'SEX')), 'taken'],
  ['a number with spaces', allergy({ patient: whose('999 000 0018') }), 'taken'],
  ['an id alone', statement({ identifier: undefined, id: 'only-an-id' }), 'taken'],
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
  ['a problem in doubt', problem({ verificationStatus: hl7('condition-ver-status', 'differential') }), 'taken'],
  [
    'a problem refuted',
    problem({ verificationStatus: hl7('condition-ver-status', 'refuted') }),
    'not shown: verificationStatus is refuted',
  ],
  [
    'a problem that was over before it began',
    problem({ abatementDateTime: '2018-01-01' }),
    'refused: Condition.abatementDateTime lies before the onset',
  ],
  ['a problem without status', problem({ clinicalStatus: undefined }), 'refused: Condition.clinicalStatus has no code of R4, or two'],
  ['a problem that tells of drug treatment by its code', problem({ code: snomedCt('75544000', 'Opioid dependence') }), 'taken'],
  [
    'that there are no allergies, under a label',
    allergy({ code: snomedCt('716186003', 'No known allergy'), reaction: undefined, ...securityLabel('v3-ActCode', 'SDV') }),
    'refused: AllergyIntolerance.meta.security labels that there are none, and that is kept without labels',
  ],
  [
    'that there are no allergies, unconfirmed',
    allergy({
      code: snomedCt('716186003', 'No known allergy'),
      reaction: undefined,
      verificationStatus: hl7('allergyintolerance-verification', 'unconfirmed'),
    }),
    'not shown: it is not confirmed that there are none',
  ],
  [
    'a note of what was said in confidence',
    problem({ note: [{ text: 'Her sister says in confidence that she drinks.' }] }),
    'refused: Condition.note tells what was said in confidence, which items of this agency have no label for',
  ],
  [
    'a dose with an address',
    statement({ dosage: [{ text: 'Left at WX4 2DT.' }] }),
    'refused: MedicationStatement.dosage holds a postcode: an address stands in no free text, since it may have to be withheld',
  ],
  [
    'a modifier deep within',
    statement({ dosage: [{ text: '100 mg', modifierExtension: [{ url: 'https://practice.example/not', valueBoolean: true }] }] }),
    'refused: MedicationStatement.dosage[0].modifierExtension may change what the rest means, and we cannot read it',
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
