import type { Coding } from '@crisis-record/subgraph-kit'

const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })
const icd10 = (code: string, display: string): Coding => ({ system: 'http://hl7.org/fhir/sid/icd-10', code, display })
const dataDictionary = (attribute: string) => (code: string, display: string) =>
  ({ system: `https://www.datadictionary.nhs.uk/attributes/${attribute}.html`, code, display }) satisfies Coding
const legal = (code: string, section: string): Coding => ({
  system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland',
  code,
  display: `Formally detained under Mental Health Act Section ${section}`,
})
const mechanism = dataDictionary('consultation_mechanism')
const attended = dataDictionary('attendance_status')

/** NHS Data Dictionary, MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE, as HL7 UK publishes it for FHIR. */
export const legalStatus = { s2: legal('02', '2'), s3: legal('03', '3'), s135: legal('19', '135'), s136: legal('20', '136') } as const

/** NHS Data Dictionary, CONSULTATION MECHANISM. */
export const mechanisms = {
  faceToFace: mechanism('01', 'Face to face'),
  telephone: mechanism('02', 'Telephone'),
  video: mechanism('11', 'Video consultation'),
} as const

/** NHS Data Dictionary, ATTENDANCE STATUS. */
export const attendances = {
  attended: attended('5', 'Attended on time'),
  late: attended('6', 'Arrived late, was seen'),
  didNotAttend: attended('3', 'Did not attend, no advance warning given'),
} as const

/** SNOMED CT, each with ICD-10 as the trust reports it. */
export const conditions = {
  recurrentDepression: [snomedCt('191616006', 'Recurrent depression'), icd10('F33.9', 'Recurrent depressive disorder, unspecified')],
  depression: [snomedCt('35489007', 'Depressive disorder'), icd10('F32.9', 'Depressive episode, unspecified')],
  bipolar: [snomedCt('13746004', 'Bipolar disorder'), icd10('F31.9', 'Bipolar affective disorder, unspecified')],
  schizophrenia: [snomedCt('58214004', 'Schizophrenia'), icd10('F20.9', 'Schizophrenia, unspecified')],
  schizoaffective: [snomedCt('68890003', 'Schizoaffective disorder'), icd10('F25.9', 'Schizoaffective disorder, unspecified')],
  psychosis: [snomedCt('69322001', 'Psychotic disorder'), icd10('F29', 'Unspecified nonorganic psychosis')],
  ptsd: [snomedCt('47505003', 'Posttraumatic stress disorder'), icd10('F43.1', 'Post-traumatic stress disorder')],
  generalisedAnxiety: [snomedCt('21897009', 'Generalized anxiety disorder'), icd10('F41.1', 'Generalized anxiety disorder')],
  panic: [snomedCt('371631005', 'Panic disorder'), icd10('F41.0', 'Panic disorder [episodic paroxysmal anxiety]')],
  dementia: [snomedCt('52448006', 'Dementia'), icd10('F03', 'Unspecified dementia')],
  adhd: [snomedCt('406506008', 'Attention deficit hyperactivity disorder'), icd10('F90.0', 'Disturbance of activity and attention')],
  type2Diabetes: [snomedCt('44054006', 'Diabetes mellitus type 2'), null],
  asthma: [snomedCt('195967001', 'Asthma'), null],
  // Labelled by their code. Last, so that the ids of the others leave no gap where they are withheld.
  alcoholDependence: [
    snomedCt('66590003', 'Alcohol dependence'),
    icd10('F10.2', 'Mental and behavioural disorders due to use of alcohol: dependence syndrome'),
  ],
  opioidDependence: [
    snomedCt('75544000', 'Opioid dependence'),
    icd10('F11.2', 'Mental and behavioural disorders due to use of opioids: dependence syndrome'),
  ],
} as const satisfies Readonly<Record<string, readonly [Coding, Coding | null]>>
