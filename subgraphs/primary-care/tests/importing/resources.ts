type Json = Readonly<Record<string, unknown>>

const snomedCt = (code: string, display: string) => ({ coding: [{ system: 'http://snomed.info/sct', code, display }] })
const code = (system: string, value: string) => ({ coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: value }] })
const whose = (nhsNumber: string) => ({ identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber } })

let made = 0

/** Each with an identifier of its own, of 999 000 0018 unless it says otherwise. */
function resource(type: string, person: 'patient' | 'subject', base: Json): (changes?: Json) => Json {
  return (changes = {}) => {
    const all = {
      resourceType: type,
      identifier: [{ system: 'https://practice.example/Id/record', value: `${type}-${++made}` }],
      [person]: whose('9990000018'),
      ...base,
      ...changes,
    }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  }
}

export const allergy = resource('AllergyIntolerance', 'patient', {
  clinicalStatus: code('allergyintolerance-clinical', 'active'),
  verificationStatus: code('allergyintolerance-verification', 'confirmed'),
  code: snomedCt('764146007', 'Penicillin'),
  recordedDate: '2026-02-01T10:00:00Z',
  recorder: { display: 'Dr Maeve Tolland' },
  reaction: [
    { manifestation: [snomedCt('271807003', 'Eruption of skin')], severity: 'mild' },
    { manifestation: [snomedCt('39579001', 'Anaphylaxis')], severity: 'severe' },
  ],
})

export const problem = resource('Condition', 'subject', {
  clinicalStatus: code('condition-clinical', 'active'),
  verificationStatus: code('condition-ver-status', 'confirmed'),
  code: snomedCt('13746004', 'Bipolar disorder'),
  onsetDateTime: '2019',
  recordedDate: '2026-02-01',
  note: [{ text: 'Two nights without sleep is the first sign.' }],
})

export const statement = resource('MedicationStatement', 'subject', {
  status: 'active',
  medicationCodeableConcept: { coding: [{ system: 'https://dmd.nhs.uk', code: '39704011000001103', display: 'Sertraline 100mg tablets' }] },
  effectivePeriod: { start: '2026-01-04' },
  dateAsserted: '2026-01-05T08:30:00+00:00',
  dosage: [{ text: '100 mg in the morning', route: { text: 'Oral' } }],
})

export const request = resource('MedicationRequest', 'subject', {
  status: 'active',
  intent: 'plan',
  medicationCodeableConcept: snomedCt('386847004', 'Mirtazapine'),
  authoredOn: '2026-03-01T09:00:00Z',
  dosageInstruction: [{ text: '30 mg at night' }],
})

export const bundle = (...resources: readonly unknown[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((one) => ({ resource: one })) }, null, 2)

export const ndjson = (...resources: readonly unknown[]): string => `${resources.map((one) => JSON.stringify(one)).join('\n')}\n`

export { code, snomedCt, whose }
