import { nhsNumberSystem } from '../fhir/code-systems.js'
import type { ElementFault } from '../fhir/element-fault.js'
import type { ImportDefinition } from '../definition/import-definition.js'
import { putAt, withoutHoles } from './element-path.js'
import type { Mapping, MappingRule } from './mapping-file.js'
import { parseDate } from './parse-date.js'

export interface MappedRecord {
  readonly resource: Record<string, unknown>
  readonly faults: readonly ElementFault[]
}

/** Makes the resource that a line of a table says, to be read like any other. An empty cell says nothing. */
export function mapRecord(
  cells: ReadonlyMap<string, string>,
  mapping: Mapping,
  definition: Pick<ImportDefinition, 'resources'>,
): MappedRecord {
  const { resource: type, person, identifier } = mapping
  const faults: ElementFault[] = []
  const resource: Record<string, unknown> = { resourceType: type }
  const cell = (name: string) => cells.get(name)?.trim() ?? ''
  const whose = definition.resources[type]?.person ?? 'subject'
  if (cell(person.column) !== '') resource[whose] = { identifier: { system: nhsNumberSystem, value: cell(person.column) } }
  if (cell(identifier.column) !== '') resource['identifier'] = [{ system: identifier.system, value: cell(identifier.column) }]
  for (const { element, path, rule } of mapping.elements) {
    const value = valueOf(rule, rule.column === undefined ? '' : cell(rule.column), mapping.zone)
    if (value instanceof CellFault) faults.push({ element: `${type}.${element}`, message: value.message })
    else if (value !== undefined) putAt(resource, path, value)
  }
  return { resource: withoutHoles(resource) as Record<string, unknown>, faults }
}

/** Which column an element came from, by the element’s path. */
export function columnsByElement(mapping: Mapping, definition: Pick<ImportDefinition, 'resources'>): ReadonlyMap<string, string> {
  const { resource: type, person, identifier } = mapping
  return new Map([
    [`${type}.${definition.resources[type]?.person ?? 'subject'}`, person.column],
    [`${type}.identifier`, identifier.column],
    ...mapping.elements.flatMap(({ element, rule: { column } }): [string, string][] =>
      column === undefined ? [] : [[`${type}.${element}`, column]],
    ),
  ])
}

/** A cell that cannot be what the mapping says it is. */
class CellFault {
  constructor(readonly message: string) {}
}

/** What other columns add to the code of this line, they may not add to the mapping: the next line would have it too. */
function copyOf<Code>(code: Code): Code {
  return typeof code === 'object' && code !== null ? { ...code } : code
}

function valueOf(rule: MappingRule, text: string, zone: string): unknown {
  if (rule.constant !== undefined) return rule.constant
  if (text === '') return undefined
  if (rule.codes !== undefined)
    return Object.hasOwn(rule.codes, text) ? copyOf(rule.codes[text]) : new CellFault('is a code that the mapping file does not list')
  if (rule.date !== undefined)
    return parseDate(text, { format: rule.date, zone }) ?? new CellFault('is not written as the mapping file says, or is no one time')
  if (rule.as === 'number') return /^-?[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : new CellFault('is not a number')
  if (rule.as === 'boolean') return text === 'true' ? true : text === 'false' ? false : new CellFault('is not true or false')
  return text
}
