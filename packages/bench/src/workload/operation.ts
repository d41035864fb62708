import { syntheticNhsNumber } from '@crisis-record/contract'
import { benchAgencies } from './agencies.js'

const item = 'id source { odsCode name } recordedAt'
const fields = benchAgencies.map(
  ({ prefix }) => `${prefix}Plans(first: 1) { ${item} summary steps } ${prefix}Contacts(first: 10) { ${item} reason outcome practitioner }`,
)

/** Workload W1: one person's combined record, eight times one plan and ten contacts, and who the person is. */
export const operation = `query Record($nhsNumber: ID!) {
  patient(nhsNumber: $nhsNumber) { nhsNumber demographics { id source { odsCode name } familyName givenName dateOfBirth } ${fields.join('\n    ')} }
}`

/** People enough that no two requests in flight are for the same one: gateways that share identical requests would look faster than they are. */
export const people: readonly string[] = Array.from({ length: 5000 }, (_, serial) => syntheticNhsNumber(serial + 1000)).filter(
  (number) => number !== undefined,
)
