import { readFileSync } from 'node:fs'
import type { Stack } from '@crisis-record/local-stack'
import { type DefinitionNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql'

/** What the viewer asks for one record. */
export interface Asked {
  readonly operationName: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const documents = Object.values(
  JSON.parse(readFileSync(new URL('../../src/generated/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>,
).map((text) => parse(text))

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION

/** The operations of one record: the registry's, and one for each kind of agency. */
export function operationsOf(nhsNumber: string): Asked[] {
  return documents.flatMap((document) => {
    const operation = document.definitions.find(isOperation)
    const operationName = operation?.name?.value ?? ''
    if (operation === undefined || !/^OpenRecord$|Part$/.test(operationName)) return []
    return [{ operationName, query: print(document), variables: variablesOf([operation], nhsNumber) }]
  })
}

/** The same in a single operation. */
export function allInOne(nhsNumber: string): Asked {
  const names = new Set(operationsOf(nhsNumber).map(({ operationName }) => operationName))
  const definitions = documents
    .filter(({ definitions: each }) => names.has(each.find(isOperation)?.name?.value ?? ''))
    .flatMap((document) => document.definitions)
  const operations = definitions.filter(isOperation)
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  )
  const variables = new Map(operations.flatMap((each) => each.variableDefinitions ?? []).map((each) => [each.variable.name.value, each]))
  const [first] = operations
  if (first === undefined) throw new Error('the viewer has no operation that opens a record')
  const selections = operations.flatMap((each) => each.selectionSet.selections)
  const whole: OperationDefinitionNode = {
    ...first,
    name: { kind: Kind.NAME, value: 'Whole' },
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
  return {
    operationName: 'Whole',
    query: print({ kind: Kind.DOCUMENT, definitions: [whole, ...fragments.values()] }),
    variables: variablesOf(operations, nhsNumber),
  }
}

function variablesOf(operations: readonly OperationDefinitionNode[], nhsNumber: string): Record<string, unknown> {
  const names = operations.flatMap((each) => (each.variableDefinitions ?? []).map((definition) => definition.variable.name.value))
  return Object.fromEntries(names.map((name) => [name, name === 'nhsNumber' ? nhsNumber : true]))
}

/** Asks as the viewer does, side by side. @returns bytes of the answers @throws Error where one is not whole */
export async function askAll(stack: Stack, token: string, asked: readonly Asked[]): Promise<number> {
  const answers = await Promise.all(
    asked.map(async (each) => {
      const answer = await fetch(`${stack.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' },
        body: JSON.stringify(each),
      })
      const text = await answer.text()
      if (answer.status !== 200 || text.includes('"errors"')) throw new Error(`${each.operationName}: ${text.slice(0, 300)}`)
      return text.length
    }),
  )
  return answers.reduce((sum, length) => sum + length, 0)
}
