import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { changeInputs, neverAsked, rootInputs } from './given-arguments.js'

/** One thing a caller does. `nhsNumber` stands for the person of the pair. */
export type Operation =
  | { readonly does: 'ASK'; readonly query: string; readonly input: Readonly<Record<string, unknown>> | undefined; readonly opens: boolean }
  | { readonly does: 'LOOK_AT_HEALTH' }

/** Of what a caller may ask: any part of a record, by any alias, and every other root there is. */
export function drawOperation(schema: GraphQLSchema): fc.Arbitrary<Operation> {
  const draw = selections()
  const patient = schema.getType('Patient')
  if (!isObjectType(patient)) throw new Error('the schema has no Patient')
  const record = draw(patient, 4).map((selection) => asked(`query($nhsNumber: ID!) { patient(nhsNumber: $nhsNumber) ${selection} }`))
  const others = [...roots(schema.getQueryType(), rootInputs), ...roots(schema.getMutationType(), changeInputs)].map(
    ({ kind, field, inputs }) =>
      fc
        .tuple(fc.constantFrom(...inputs), selectionOf(field, draw))
        .map(([input, selection]) =>
          asked(
            `${kind}($input: ${inputTypeOf(field)}) { ${field.name}(input: $input) ${selection} }`,
            input,
            field.name === 'openOverride',
          ),
        ),
  )
  return fc.oneof(
    { weight: 6, arbitrary: record },
    { weight: 3, arbitrary: fc.oneof(...others) },
    { weight: 1, arbitrary: fc.constantFrom<Operation>({ does: 'LOOK_AT_HEALTH' }, asked('{ __typename }'), asked('{ nothing }')) },
  )
}

function asked(query: string, input?: Readonly<Record<string, unknown>>, opens = false): Operation {
  return { does: 'ASK', query, input, opens }
}

type Field = GraphQLField<unknown, unknown>

/** Roots that take an input, each with what it may be given. A root without is a fault of the test: see the test that says so. */
export function roots(
  type: GraphQLObjectType | null | undefined,
  inputs: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
) {
  const kind = type?.name === 'Mutation' ? ('mutation' as const) : ('query' as const)
  return Object.values(type?.getFields() ?? {}).flatMap((field: Field) => {
    const given = inputs[field.name]
    return given === undefined ? [] : [{ kind, field, inputs: given }]
  })
}

function inputTypeOf(field: Field): string {
  return String(field.args.find(({ name }) => name === 'input')?.type)
}

type Draw = (type: GraphQLObjectType, depth: number) => fc.Arbitrary<string>

function selectionOf(field: Field, draw: Draw): fc.Arbitrary<string> {
  const named = getNamedType(field.type)
  return isObjectType(named) ? draw(named, 3) : fc.constant('')
}

/** Any of a type's fields, to a depth; arguments only where they are known to be takeable. */
function selections(): Draw {
  const known = new Map<string, fc.Arbitrary<string>>()
  const draw: Draw = (type, depth) => {
    const key = `${type.name} ${String(depth)}`
    const found = known.get(key) ?? fresh(type, depth)
    known.set(key, found)
    return found
  }
  const fresh: Draw = (type, depth) => {
    const fields = Object.values(type.getFields()).flatMap((field) => drawn(type, field, depth))
    return fc.tuple(...fields.map((field) => fc.option(field, { nil: '', freq: 2 }))).map((parts) => {
      const chosen = parts.filter((part) => part !== '')
      return `{ ${chosen.length === 0 ? '__typename' : chosen.join(' ')} }`
    })
  }
  const drawn = (type: GraphQLObjectType, field: Field, depth: number): fc.Arbitrary<string>[] => {
    const named = getNamedType(field.type)
    if (neverAsked.has(`${type.name}.${field.name}`)) return []
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return []
    if (!isLeafType(named) && (!isObjectType(named) || depth === 0)) return []
    const takesFirst = field.args.some(({ name }) => name === 'first')
    const first = takesFirst ? fc.constantFrom('', '(first: 1)', '(first: 3)') : fc.constant('')
    const alias = isObjectType(named) ? fc.constantFrom('', '', `a_${field.name}: `) : fc.constant('')
    const inner = isObjectType(named) ? draw(named, depth - 1) : fc.constant('')
    return [
      fc.tuple(alias, first, inner).map(([as, args, selection]) => `${as}${field.name}${args}${selection === '' ? '' : ` ${selection}`}`),
    ]
  }
  return draw
}
