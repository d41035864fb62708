/** One agency of every kind a test needs, as the agencies file lists them. Nothing answers at these addresses. */
const kinds: readonly (readonly [kind: string, odsCode: string, carries: string, itemLabels?: string])[] = [
  ['patient-index', 'ZP001', 'DEMOGRAPHICS, CONTACT_DETAILS, LOCATION'],
  ['consent-registry', 'ZC001', 'SHARING_OUTCOME, SHARING_STATEMENTS'],
  ['access-audit', 'ZA001', 'ACCESS_HISTORY'],
  ['mental-health-trust', 'ZM001', 'CRISIS_PLAN, THIRD_PARTY, CARE_TEAM'],
  ['acute-hospital', 'ZH001', 'HOSPITAL_CONTACT, CARE_TEAM, LOCATION'],
  ['safe-haven', 'ZS001', 'COMMUNITY_CONTACT, ABOUT_ME, LOCATION'],
  ['primary-care', 'ZG001', 'ALLERGIES, MEDICATION', 'SUBSTANCE_USE, SEXUAL_HEALTH'],
  ['substance-misuse', 'ZD001', 'SUBSTANCE_USE, MEDICATION'],
  ['police', 'ZL001', 'POLICE_CONTACT'],
]

export const agenciesFile = `kinds:
${kinds
  .map(
    ([kind, odsCode, carries, itemLabels = '']) => `  - kind: ${kind}
    schema: subgraphs/${kind}/schema.graphql
    several: false
    carries: [${carries}]
    itemLabels: [${itemLabels}]
    instances:
      - { odsCode: ${odsCode}, name: ${kind}, url: 'http://127.0.0.1:9/${odsCode}/graphql' }
`,
  )
  .join('')}`
