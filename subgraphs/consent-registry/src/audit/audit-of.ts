import { type Agencies, type AgencyInstance, instancesOf } from '@crisis-record/contract/agencies'

/** Every agencies file names one: parseAgencies refuses a file that does not. */
export function auditOf(agencies: Agencies): AgencyInstance {
  const [audit] = instancesOf(agencies, 'access-audit')
  if (audit === undefined) throw new Error('the agencies file names no access audit')
  return audit
}
