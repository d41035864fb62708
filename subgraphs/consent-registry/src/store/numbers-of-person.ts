/**
 * SQL: every number a person is known by, as an array: theirs, and those merged into it. Rows under any of them are found by
 * `nhs_number = ANY (…)`, which reads an index on the number; the same said with OR and IN reads the whole table.
 */
export function numbersOfPerson(parameter: string): string {
  return `(ARRAY(SELECT ${parameter} UNION ALL SELECT nhs_number FROM merged_number WHERE surviving_nhs_number = ${parameter}))`
}
