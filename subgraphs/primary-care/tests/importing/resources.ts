import { exampleResource, hl7, snomedCt } from '@crisis-record/subgraph-kit/testing'

export const allergy = exampleResource('AllergyIntolerance', 'patient', {
  clinicalStatus: hl7('allergyintolerance-clinical', 'active'),
  verificationStatus: hl7('allergyintolerance-verification', 'confirmed'),
  code: snomedCt('764146007', 'Penicillin'),
  recordedDate: '2026-02-01T10:00:00Z',
  recorder: { display: 'Dr Maeve Tolland' },
  reaction: [
    { manifestation: [snomedCt('271807003', 'Eruption of skin')], severity: 'mild' },
    { manifestation: [snomedCt('39579001', 'Anaphylaxis')], severity: 'severe' },
  ],
})

export const problem = exampleResource('Condition', 'subject', {
  clinicalStatus: hl7('condition-clinical', 'active'),
  verificationStatus: hl7('condition-ver-status', 'confirmed'),
  code: snomedCt('13746004', 'Bipolar disorder'),
  onsetDateTime: '2019',
  recordedDate: '2026-02-01',
  note: [{ text: 'Two nights without sleep is the first sign.' }],
})

export const statement = exampleResource('MedicationStatement', 'subject', {
  status: 'active',
  medicationCodeableConcept: { coding: [{ system: 'https://dmd.nhs.uk', code: '39704011000001103', display: 'Sertraline 100mg tablets' }] },
  effectivePeriod: { start: '2026-01-04' },
  dateAsserted: '2026-01-05T08:30:00+00:00',
  dosage: [{ text: '100 mg in the morning', route: { text: 'Oral' } }],
})

export const request = exampleResource('MedicationRequest', 'subject', {
  status: 'active',
  intent: 'plan',
  medicationCodeableConcept: snomedCt('386847004', 'Mirtazapine'),
  authoredOn: '2026-03-01T09:00:00Z',
  dosageInstruction: [{ text: '30 mg at night' }],
})
