export { AgenciesError, parseAgencies } from './agencies.js'
export type { Agencies, AgenciesFault, AgencyInstance, AgencyKindEntry } from './agencies.js'
export { loadSupergraph, SupergraphRefused } from './load-supergraph.js'
export type { LoadedSupergraph } from './load-supergraph.js'
