import type { Coding } from '@crisis-record/subgraph-kit'

const system = 'https://www.datadictionary.nhs.uk/attributes/mental_health_act_legal_status_classification_code.html'

/** The section that was used, as the NHS Data Dictionary codes it. */
export const powers: Readonly<Record<'135' | '136', Coding>> = {
  '135': { system, code: '19', display: 'Formally detained under Mental Health Act Section 135' },
  '136': { system, code: '20', display: 'Formally detained under Mental Health Act Section 136' },
}
