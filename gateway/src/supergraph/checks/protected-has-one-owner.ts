import { isProtected, patient, patientFields } from '../protected-data.js'
import type { SubgraphSchema } from '../subgraph-schema.js'
import type { CompositionCheck } from './composition-check.js'

/**
 * A protected type, and a field on Patient, belong to one kind of agency. Were they shared, federation would choose whom to ask, and an
 * agency could answer for another.
 */
export const protectedHasOneOwner: CompositionCheck = (subgraphs) => {
  const owners = new Map<string, string>()
  return subgraphs.flatMap((schema) =>
    owned(schema).flatMap((at) => {
      const owner = owners.get(at)
      owners.set(at, owner ?? schema.kind)
      if (owner === undefined) return []
      return [
        {
          subgraph: schema.kind,
          at,
          problem: `is protected and belongs to ${owner} already`,
          remedy: 'give it another name, or remove it',
        },
      ]
    }),
  )
}

function owned(schema: SubgraphSchema): string[] {
  const types = [...schema.types.values()].filter(isProtected).map(({ name }) => name)
  return [...types, ...patientFields(schema).map(({ name }) => `${patient}.${name}`)]
}
