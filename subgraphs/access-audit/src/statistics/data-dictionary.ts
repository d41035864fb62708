/** Every column of the CSV, in its order. */
export const columns = [
  ['table', 'SHARING: decisions. OVERRIDES: overrides opened. AGENCIES: agencies asked.'],
  ['month', 'Calendar month in England, yyyy-mm.'],
  ['role', 'Role of the member of staff, as in the sharing agreement. Of an override: of whoever opened it. Empty in AGENCIES.'],
  ['agency_kind', 'Kind of agency that holds the information, as in the agencies file. Empty in OVERRIDES.'],
  ['category', 'Category of information, as in the sharing agreement. SHARING only.'],
  ['outcome', 'PERMIT or DENY; SUPPRESSED where the row is not shown. SHARING only.'],
  [
    'reason',
    'Ground of a permit (ROLE, EXPLICIT_CONSENT, BEST_INTERESTS, IMPLIED_CONSENT, OVERRIDE) or public reason of a denial (NOT_SHARED, PATIENT_OBJECTED, PERSON_DECEASED, ROLE_NOT_PERMITTED); SUPPRESSED where the row is not shown. SHARING only.',
  ],
  [
    'count',
    'SHARING: how often it was decided so of something asked for. OVERRIDES: overrides opened. AGENCIES: how often they were asked. To the nearest 5.',
  ],
  [
    'of_which',
    'OVERRIDES: found inappropriate by a review in this month, whenever they were opened. AGENCIES: how often they did not answer. To the nearest 5. Empty in SHARING.',
  ],
  ['suppressed', 'true where counts are left out to protect people: see the rules.'],
] as const

export function printDataDictionary(): string {
  return columns.map(([name, meaning]) => `${name}: ${meaning}`).join('\n')
}
