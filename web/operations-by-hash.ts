import type { Plugin } from 'vite'

interface Definition {
  readonly kind: string
  readonly operation?: string
  readonly name?: unknown
}

interface ExtractedOperation {
  readonly __meta__: unknown
  readonly definitions: readonly Definition[]
}

const generated = /[\\/]src[\\/]generated[\\/]graphql\.ts$/
const exported = /^(export const \w+Document = )(\{.*\})( as unknown as .*)$/gm

/**
 * An operation is sent by its hash, so that its text is of no use to the browser: of each it is given the hash, the name and whether it
 * changes anything. Half as much code to read on a slow machine. Tests and types have the whole.
 */
export function operationsByHash(): Plugin {
  return {
    name: 'operations-by-hash',
    enforce: 'pre',
    transform: (code, id) =>
      generated.test(id)
        ? {
            code: code.replace(exported, (_all, before: string, json: string, after: string) => before + shortened(json) + after),
            map: null,
          }
        : null,
  }
}

function shortened(json: string): string {
  const { __meta__, definitions } = JSON.parse(json) as ExtractedOperation
  const [first] = definitions.filter(({ kind }) => kind === 'OperationDefinition')
  if (first === undefined) throw new Error('a document without an operation')
  const { kind, operation, name } = first
  const selectionSet = { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }] }
  return JSON.stringify({ __meta__, kind: 'Document', definitions: [{ kind, operation, name, selectionSet }] })
}
