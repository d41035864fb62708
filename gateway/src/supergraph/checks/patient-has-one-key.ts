import { print } from 'graphql'
import { federationNames } from '../federation-directives.js'
import { patient } from '../protected-data.js'
import { eachSubgraph } from './composition-check.js'

const shape = `write type Patient @key(fields: "nhsNumber") with nhsNumber: ID! @unrestricted(reason: …)`

/** Patient is an entity by its NHS number alone, and the number, which the caller gave, is the one field on it that needs no consent. */
export const patientHasOneKey = eachSubgraph((schema) => {
  const type = schema.types.get(patient)
  if (type === undefined) return []
  const names = federationNames(schema.document, 'key')
  const keys = type.directives.filter((directive) => names.has(directive.name.value))
  const [key, second] = keys.map((directive) => (directive.arguments ?? []).map(print).sort().join(', '))
  const faults = []
  if (second !== undefined || (key !== 'fields: "nhsNumber"' && key !== 'fields: "nhsNumber", resolvable: true')) {
    faults.push({ at: patient, problem: key === undefined ? 'has no key' : 'has another key than nhsNumber', remedy: shape })
  }
  const number = type.fields.find((field) => field.name === 'nhsNumber')
  if (number === undefined || print(number.type) !== 'ID!' || (number.node.arguments ?? []).length > 0) {
    faults.push({ at: `${patient}.nhsNumber`, problem: 'is not of the type ID!', remedy: shape })
  }
  if (number?.labels.some(({ kind }) => kind !== 'unrestricted')) {
    faults.push({ at: `${patient}.nhsNumber`, problem: 'is restricted, and with it the way to every other field', remedy: shape })
  }
  return faults
})
