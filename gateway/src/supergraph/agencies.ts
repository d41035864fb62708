/** The agencies file is read by the consent registry as well, so its parser is part of the contract. */
export { AgenciesError, namesOfOrganisations, parseAgencies } from '@crisis-record/contract/agencies'
export type { Agencies, AgenciesFault, AgencyInstance, AgencyKindEntry, Organisation } from '@crisis-record/contract/agencies'
