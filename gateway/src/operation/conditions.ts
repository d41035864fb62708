import { type ASTNode, type DirectiveNode, Kind, visit } from 'graphql'

export type VariableValues = Readonly<Record<string, unknown>>

/** `@skip` and `@include` of one node, with the values the request gives. */
export function isIncluded(directives: readonly DirectiveNode[] | undefined, variables: VariableValues): boolean {
  return (directives ?? []).every((directive) => {
    const name = directive.name.value
    if (name !== 'skip' && name !== 'include') return true
    const value = conditionOf(directive)
    const held = value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value
    return name === 'include' ? held : !held
  })
}

/** Variables that `@skip` and `@include` anywhere in a document depend on, sorted. */
export function conditionVariables(document: ASTNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: (directive) => {
      const value = conditionOf(directive)
      if ((directive.name.value === 'skip' || directive.name.value === 'include') && value?.kind === Kind.VARIABLE)
        names.add(value.name.value)
    },
  })
  return [...names].sort()
}

function conditionOf(directive: DirectiveNode) {
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value
}
