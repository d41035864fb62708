import { PublicError } from '@crisis-record/contract'
import { type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'
import { operationLimits } from './limits.js'

interface Size {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0 }
const endless: Size = { depth: Infinity, fields: Infinity, aliases: Infinity }

/**
 * Measures each fragment once, so doubling fragments cost nothing to measure; fragments that spread each other count as endless.
 * Also refuses variables whose names begin with two underscores: `__proto__` is one, and the specification reserves them all.
 */
export function operationSizeRule(context: ValidationContext) {
  const fragments = new Map<string, Size>()

  function sizeOfFragment(name: string): Size {
    const known = fragments.get(name)
    if (known !== undefined) return known
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name)
    fragments.set(name, endless)
    const size = fragment ? sizeOf(fragment.selectionSet) : nothing
    fragments.set(name, size)
    return size
  }

  function sizeOf(selectionSet: SelectionSetNode | undefined): Size {
    let { depth, fields, aliases } = nothing
    for (const selection of selectionSet?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? sizeOfFragment(selection.name.value) : sizeOf(selection.selectionSet)
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
      fields += inner.fields + (isField ? 1 : 0)
      aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0)
    }
    return { depth, fields, aliases }
  }

  return {
    OperationDefinition(operation: { selectionSet: SelectionSetNode }) {
      const { depth, fields, aliases } = sizeOf(operation.selectionSet)
      const within =
        depth <= operationLimits.depth &&
        fields <= operationLimits.fields &&
        aliases <= operationLimits.aliases &&
        operation.selectionSet.selections.length <= operationLimits.rootFields
      if (!within) context.reportError(toGraphQLError('OPERATION_TOO_LARGE'))
    },
    VariableDefinition({ variable }: { variable: { name: { value: string } } }) {
      if (variable.name.value.startsWith('__')) context.reportError(toGraphQLError('OPERATION_INVALID'))
    },
  }
}

function toGraphQLError(code: 'OPERATION_TOO_LARGE' | 'OPERATION_INVALID'): GraphQLError {
  return new GraphQLError(code, { originalError: new PublicError(code) })
}
