import type { Coding } from '@crisis-record/subgraph-kit'

const legalStatus = (code: string, display: string): Coding => ({
  system: 'https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html',
  code,
  display,
})

/** The two powers of the police, of the NHS Data Dictionary's MENTAL HEALTH ACT LEGAL STATUS CLASSIFICATION CODE. */
export const power = {
  section135: legalStatus('19', 'Formally detained under Mental Health Act Section 135'),
  section136: legalStatus('20', 'Formally detained under Mental Health Act Section 136'),
} as const
