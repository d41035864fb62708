import type { Coding } from '@crisis-record/subgraph-kit'

const snomedCt = (code: string, display: string): Coding => ({ system: 'http://snomed.info/sct', code, display })

/** Disorders of SNOMED CT. The last four are labelled by their codes. */
export const conditions = {
  bipolarDisorder: snomedCt('13746004', 'Bipolar disorder'),
  depressiveDisorder: snomedCt('35489007', 'Depressive disorder'),
  anxietyDisorder: snomedCt('197480006', 'Anxiety disorder'),
  postTraumaticStressDisorder: snomedCt('47505003', 'Post-traumatic stress disorder'),
  schizophrenia: snomedCt('58214004', 'Schizophrenia'),
  alzheimersDisease: snomedCt('26929004', 'Alzheimer’s disease'),
  asthma: snomedCt('195967001', 'Asthma'),
  type2Diabetes: snomedCt('44054006', 'Type 2 diabetes mellitus'),
  hypertension: snomedCt('38341003', 'Hypertensive disorder'),
  epilepsy: snomedCt('84757009', 'Epilepsy'),
  copd: snomedCt('13645005', 'Chronic obstructive pulmonary disease'),
  hypothyroidism: snomedCt('40930008', 'Hypothyroidism'),
  refluxDisease: snomedCt('235595009', 'Gastro-oesophageal reflux disease'),
  migraine: snomedCt('37796009', 'Migraine'),
  hearingLoss: snomedCt('15188001', 'Hearing loss'),
  opioidDependence: snomedCt('75544000', 'Opioid dependence'),
  alcoholDependence: snomedCt('66590003', 'Alcohol dependence'),
  chlamydialInfection: snomedCt('105629000', 'Chlamydial infection'),
  genitalHerpes: snomedCt('33839006', 'Genital herpes simplex'),
} as const
