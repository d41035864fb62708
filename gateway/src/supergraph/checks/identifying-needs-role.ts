import { patient, restrictions } from '../protected-data.js'
import { allFields } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

/** An NHS number that the caller did not give identifies a person: it is for named roles, or behind consent. */
export const identifyingNeedsRole = eachSubgraph((schema) =>
  allFields(schema)
    .filter(({ type, field }) => field.name === 'nhsNumber' && type.name !== patient && field.labels.length > 0)
    .filter(({ field }) => restrictions(field.labels).size === 0)
    .map(({ type, field }) => ({
      at: `${type.name}.${field.name}`,
      problem: 'identifies a person but is open to everyone',
      remedy: `label it or ${type.name} with @roles(allow: …)`,
    })),
)
