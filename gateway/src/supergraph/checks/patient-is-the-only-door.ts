import { print } from 'graphql'
import type { CompositionFault } from '../fault.js'
import { federationNames } from '../federation-directives.js'
import { isProtected, needsConsent, patient, rootTypes } from '../protected-data.js'
import { allFields, type LabelledField, type LabelledType, type SubgraphSchema } from '../subgraph-schema.js'
import { eachSubgraph } from './composition-check.js'

type Finding = Omit<CompositionFault, 'subgraph'>

/**
 * What is known about a person is reached through Query.patient and a field on Patient, and in no other way: no other root field or mutation,
 * no type between, no other entity. So one decision, for one person, stands before all of it.
 */
export const patientIsTheOnlyDoor = eachSubgraph((schema) => [...otherDoors(schema), ...otherEntities(schema)])

function otherDoors(schema: SubgraphSchema): Finding[] {
  return allFields(schema).flatMap(({ type, field }) => {
    const at = `${type.name}.${field.name}`
    if (field.typeName === patient) return isTheDoor(schema, type, field) ? [] : [{ at, ...leadsToPatient }]
    if (rootTypes.includes(type.name) && needsConsent(field)) return [{ at, ...consentOnRoot }]
    if (type.name === patient || isProtected(type) || !isProtected(schema.types.get(field.typeName))) return []
    return [
      {
        at,
        problem: `leads to the protected type ${field.typeName} without passing through Patient`,
        remedy: 'make it a field on Patient',
      },
    ]
  })
}

const leadsToPatient = {
  problem: 'leads to Patient',
  remedy: `keep patient(nhsNumber: ID!): Patient of consent-registry as the only field that does; return ids and states instead`,
}

const consentOnRoot = {
  problem: 'is labelled @consent on a root type, where no person is decided about',
  remedy: 'make it a field on Patient',
}

function isTheDoor(schema: SubgraphSchema, type: LabelledType, field: LabelledField): boolean {
  const names = (field.node.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`)
  return (
    schema.kind === 'consent-registry' &&
    type.name === 'Query' &&
    field.name === 'patient' &&
    print(field.type) === patient &&
    names.join() === 'nhsNumber: ID!'
  )
}

/** `_entities` is a door for every type with a key; agencies answer it for Patient alone. */
function otherEntities(schema: SubgraphSchema): Finding[] {
  const names = federationNames(schema.document, 'key')
  return [...schema.types.values()]
    .filter((type) => type.name !== patient && type.directives.some((directive) => names.has(directive.name.value)))
    .map((type) => ({ at: type.name, problem: 'is an entity besides Patient', remedy: 'remove its @key' }))
}
