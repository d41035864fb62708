import type { Agencies, AgencyInstance } from '@crisis-record/contract/agencies'

/** An agency and what its process, its database and its roles are called. */
export interface NamedAgency {
  readonly agency: AgencyInstance
  /** The kind for the first of it, such as `safe-haven`; for further ones with their code, such as `safe-haven-zs002`. */
  readonly name: string
}

export function nameServices(agencies: Agencies): readonly NamedAgency[] {
  return agencies.kinds.flatMap(({ kind, instances }) =>
    instances.map((agency, nth) => ({ agency, name: nth === 0 ? kind : `${kind}-${agency.odsCode.toLowerCase()}` })),
  )
}
