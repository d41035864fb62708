import { openYaml } from '@crisis-record/policy'
import { z } from 'zod'
import type { ImportDefinition } from '../definition/import-definition.js'
import { parseElementPath } from './element-path.js'

/** A mapping file that cannot be used: every fault with its line and key. */
export class MappingFault extends Error {
  override readonly name = 'MappingFault'
}

const column = z.string({ error: 'must name a column' }).min(1, 'must name a column')
const plain = z.union([z.string(), z.number(), z.boolean()], { error: 'must be a text, a number, true or false' })
const coded = z.union([plain, z.record(z.string(), z.string())], { error: 'must be a text, or a code with its system and display' })

const rule = z
  .strictObject({
    constant: plain.optional(),
    column: column.optional(),
    /** A code that the table uses → what it stands for: a code, or a Coding. */
    codes: z.record(z.string(), coded).optional(),
    /** How the table writes days and times. */
    date: z.string().min(2, 'must be a format such as dd/MM/yyyy').optional(),
    as: z.enum(['text', 'number', 'boolean'], { error: 'must be text, number or boolean' }).optional(),
  })
  .refine(({ constant, column: named }) => (constant === undefined) !== (named === undefined), {
    error: 'must give either a column or a constant',
  })
  .refine(({ codes, date, as }) => [codes, date, as].filter((one) => one !== undefined).length < 2, {
    error: 'may give one of codes, date, as',
  })
  .refine(({ constant, codes, date, as }) => constant === undefined || (codes ?? date ?? as) === undefined, {
    error: 'takes nothing beside a constant',
  })

const mappingFile = z.strictObject({
  resource: z.string({ error: 'must name a type of resource' }),
  delimiter: z.string().length(1, 'must be one character').default(','),
  zone: z.string().default('Europe/London'),
  person: z.strictObject({ column }),
  identifier: z.strictObject({ system: z.string().min(1, 'must be an address'), column }),
  elements: z.record(z.string(), rule),
})

export type MappingRule = z.infer<typeof rule>

/** How lines of a table become resources. */
export interface Mapping extends Omit<z.infer<typeof mappingFile>, 'elements'> {
  readonly elements: readonly { readonly element: string; readonly path: readonly (string | number)[]; readonly rule: MappingRule }[]
}

/** Reads a mapping file for this agency. @throws {MappingFault} with every fault, each with its line and key */
export function parseMapping(text: string, definition: Pick<ImportDefinition, 'resources'>): Mapping {
  const yaml = openYaml(text)
  if (yaml.faults.length > 0) throw faultOf(yaml.faults)
  const parsed = mappingFile.safeParse(yaml.value)
  if (!parsed.success) throw faultOf(yaml.faultsOf(parsed.error.issues))
  const { resource, elements } = parsed.data
  const reader = Object.hasOwn(definition.resources, resource) ? definition.resources[resource] : undefined
  if (reader === undefined) {
    const taken = Object.keys(definition.resources).join(', ')
    throw faultOf(yaml.locate([{ path: ['resource'], message: `is nothing this agency takes: one of ${taken}` }]))
  }
  const faults = Object.keys(elements).flatMap((element) => {
    const root = parseElementPath(element)?.[0]
    if (root === undefined) return [{ path: ['elements', element], message: 'is no path of an element, such as code.coding[0].display' }]
    if (root === reader.person || root === 'resourceType' || root === 'identifier')
      return [{ path: ['elements', element], message: 'is said by person, identifier and resource' }]
    return reader.elements.includes(String(root)) ? [] : [{ path: ['elements', element], message: `is no element of ${resource}` }]
  })
  if (faults.length > 0) throw faultOf(yaml.locate(faults))
  const rules = Object.entries(elements)
    .map(([element, one]) => ({ element, path: parseElementPath(element) ?? [], rule: one }))
    // A code before what is added to it.
    .sort((a, b) => a.path.length - b.path.length)
  const contradicting = rules.filter((later, at) => rules.slice(0, at).some((earlier) => contradict(earlier, later)))
  if (contradicting.length > 0)
    throw faultOf(
      yaml.locate(
        contradicting.map(({ element }) => ({ path: ['elements', element], message: 'cannot stand beside another element here' })),
      ),
    )
  return { ...parsed.data, elements: rules }
}

/** Whether one would be lost in the other: both the whole of an element and a part of it, or both a list and none. */
function contradict(shorter: Mapping['elements'][number], longer: Mapping['elements'][number]): boolean {
  const at = shorter.path.findIndex((step, nth) => step !== longer.path[nth])
  if (at >= 0) return typeof shorter.path[at] !== typeof longer.path[at]
  const { codes } = shorter.rule
  return shorter.path.length === longer.path.length || codes === undefined || Object.values(codes).some((code) => typeof code !== 'object')
}

/** Every column that it reads. */
export function columnsOf({ person, identifier, elements }: Mapping): readonly string[] {
  return [person.column, identifier.column, ...elements.flatMap(({ rule: { column: named } }) => (named === undefined ? [] : [named]))]
}

function faultOf(faults: readonly { line: number; key: string; message: string }[]): MappingFault {
  const lines = faults.map(({ line, key, message }) => `  line ${line}${key === '' ? '' : `, ${key}`}: ${message}`)
  return new MappingFault(`The mapping file has ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}:\n${lines.join('\n')}`)
}
