import type { Coding } from '@crisis-record/subgraph-kit'

const classification = (code: string, display: string): Coding => ({
  system: 'https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html',
  code,
  display,
})

/** What an approved mental health professional can apply for. NHS Data Dictionary. */
export const legalStatus = {
  informal: classification('01', 'Informal'),
  section2: classification('02', 'Formally detained under Mental Health Act Section 2'),
  section3: classification('03', 'Formally detained under Mental Health Act Section 3'),
} as const
