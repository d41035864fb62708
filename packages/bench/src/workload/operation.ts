import { syntheticNhsNumber } from '@crisis-record/contract'
import { type BenchAgency, benchAgencies } from './agencies.js'

const item = 'id source { odsCode name } recordedAt'

/** One person's combined record: who they are, and of each kind of agency one plan and ten contacts. */
export function recordOf(kinds: readonly BenchAgency[]): string {
  const fields = kinds.map(
    ({ prefix }) =>
      `${prefix}Plans(first: 1) { ${item} summary steps } ${prefix}Contacts(first: 10) { ${item} reason outcome practitioner }`,
  )
  return `query Record($nhsNumber: ID!) {
  patient(nhsNumber: $nhsNumber) { nhsNumber demographics { id source { odsCode name } familyName givenName dateOfBirth } ${fields.join('\n    ')} }
}`
}

/** Workload W1. */
export const operation = recordOf(benchAgencies)

/** People enough that no two requests in flight are for the same one: gateways that share identical requests would look faster than they are. */
export const people: readonly string[] = Array.from({ length: 5000 }, (_, serial) => syntheticNhsNumber(serial + 1000)).filter(
  (number) => number !== undefined,
)
