import { type FetchDocument, representations } from './fetch-document.js'
import type { SelectedField, Selection } from './select-fields.js'

/** The text to send, and the variables it uses. The operation's name stays behind: it is the client's wording. */
export function printFetch(document: FetchDocument, selection: Selection): { text: string; variables: readonly string[] } {
  const used = new Set<string>(document.entities ? [representations] : [])
  collectVariables(selection, used)
  const declared = [...used].map((name) => document.variables.get(name) ?? '').filter((text) => text !== '')
  const head = declared.length === 0 ? document.operation : `${document.operation}(${declared.join(', ')})`
  const body = printSelection(selection)
  const text = document.entities
    ? `${head} { _entities(representations: $representations) { ... on ${selection.type.name} ${body} } }`
    : `${head} ${body}`
  return { text, variables: [...used].filter((name) => name !== representations) }
}

/** An emptied selection asks for the type's name: an object that is permitted stays distinguishable from one withheld. */
function printSelection(selection: Selection): string {
  const parts = [...selection.typenames.map((key) => withAlias(key, '__typename')), ...selection.fields.map(printField)]
  return parts.length === 0 ? '{ __typename }' : `{ ${parts.join(' ')} }`
}

function printField(field: SelectedField): string {
  const own = withAlias(field.key, field.name) + field.args
  return field.selection === undefined ? own : `${own} ${printSelection(field.selection)}`
}

function withAlias(key: string, name: string): string {
  return key === name ? name : `${key}: ${name}`
}

function collectVariables(selection: Selection, into: Set<string>): void {
  for (const field of selection.fields) {
    for (const variable of field.variables) into.add(variable)
    if (field.selection !== undefined) collectVariables(field.selection, into)
  }
}
