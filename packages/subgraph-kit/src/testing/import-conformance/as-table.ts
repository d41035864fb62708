import { stringify } from 'csv-stringify/sync'
import type { ResourceJson } from './example.js'

/** A resource as a line of a table, a column for each of its values, with the mapping file that makes it what it was. */
export function asTable(resource: ResourceJson, person: 'patient' | 'subject'): { readonly table: string; readonly mapping: string } {
  const { resourceType, identifier, [person]: whose, ...elements } = resource
  const [{ system, value }] = identifier as [{ system: string; value: string }]
  const nhsNumber = (whose as { identifier: { value: string } }).identifier.value
  const leaves = [...leavesOf(elements)]
  const rules = leaves.map(([path, leaf], at) => [path, { column: `c${at}`, ...(typeof leaf === 'string' ? {} : { as: typeof leaf }) }])
  return {
    table: stringify([
      ['ref', 'nhs', ...leaves.map((_, at) => `c${at}`)],
      [value, nhsNumber, ...leaves.map(([, leaf]) => String(leaf))],
    ]),
    // JSON is YAML too.
    mapping: JSON.stringify(
      {
        resource: resourceType,
        person: { column: 'nhs' },
        identifier: { system, column: 'ref' },
        elements: Object.fromEntries(rules) as unknown,
      },
      null,
      2,
    ),
  }
}

function* leavesOf(value: unknown, path = ''): Generator<readonly [path: string, leaf: string | number | boolean]> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield [path, value]
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* leavesOf(item, `${path}[${at}]`)
  else for (const [key, inner] of Object.entries(value as object)) yield* leavesOf(inner, path === '' ? key : `${path}.${key}`)
}
