import type { ErrorCode } from '@crisis-record/contract'

export interface RefusedOperation {
  readonly what: string
  readonly operation: object
  readonly code: ErrorCode
  readonly status: number
}

const invalid = (what: string, operation: object): RefusedOperation => ({ what, operation, code: 'OPERATION_INVALID', status: 400 })
const tooLarge = (what: string, query: string): RefusedOperation => ({
  what,
  operation: { query },
  code: 'OPERATION_TOO_LARGE',
  status: 400,
})

const doubling = Array.from(
  { length: 30 },
  (_, i) => `fragment F${i} on Query { ${i === 29 ? '__typename' : `...F${i + 1} ...F${i + 1}`} }`,
).join(' ')

/** Operations that are refused though credentials hold. */
export const refusedOperations: readonly RefusedOperation[] = [
  invalid('the schema by _service', { query: '{ _service { sdl } }' }),
  invalid('the schema by _service under another name', { query: '{ a: _service { b: sdl } }' }),
  invalid('the schema by introspection', { query: '{ __schema { types { name } } }' }),
  invalid('a type by introspection', { query: '{ __type(name: "Patient") { fields { name } } }' }),
  invalid('a field that does not exist', { query: '{ _entitie(representations: []) { __typename } }' }),
  invalid('an operation that cannot be parsed', { query: '{ _entities(' }),
  invalid('an operation name that does not exist', { query: 'query A { __typename } query B { __typename }', operationName: 'C' }),
  invalid('a variable of the wrong type', {
    query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
    variables: { representations: null },
  }),
  invalid('a variable with a reserved name', { query: 'query ($__proto__: Boolean = true) { __typename @include(if: $__proto__) }' }),
  invalid('an operation that is not a text', { query: { a: 1 } }),
  invalid('no operation', {}),
  invalid('a persisted operation', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  tooLarge('doubling fragments', `{ ...F0 } ${doubling}`),
  tooLarge('ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
  tooLarge(
    'five hundred aliases',
    `{ ...F } fragment F on Query { ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
  ),
]
