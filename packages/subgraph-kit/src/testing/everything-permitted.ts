import { capabilities, categories, purposes, roles } from '@crisis-record/contract'
import { type Agreement, type RoleTerms, demoAgreementFile, parseAgreement } from '@crisis-record/policy'
import { readFileSync } from 'node:fs'

/** The demonstration's agreement. */
export function demoAgreement(): Agreement {
  const parsed = parseAgreement(readFileSync(demoAgreementFile, 'utf8'))
  if (!parsed.ok) throw new Error('the demo agreement has faults')
  return parsed.agreement
}

/** An agreement whose ceilings exclude nothing, so that a test sees the token, and only the token, decide. */
export function everythingPermitted(): Agreement {
  const terms: RoleTerms = { basis: 'ROLE', ceiling: new Set(categories), may: new Set(capabilities) }
  return { ...demoAgreement(), roles: new Map(roles.map((role) => [role, new Map(purposes.map((purpose) => [purpose, terms]))])) }
}
