import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { type AgencyKind, agencyKinds, indispensableKinds } from './agency-kinds.js'
import { categories, type Category } from './categories.js'
import { parseOdsCode } from './ods-code.js'

/** One agency, running one subgraph. */
export interface AgencyInstance {
  readonly odsCode: string
  readonly name: string
  readonly kind: AgencyKind
  /** Where its GraphQL endpoint answers. */
  readonly url: string
  /** Whom staff telephone when the record does not show what it has. Shown to whoever can reach the gateway. */
  readonly outOfHours?: string | undefined
}

/** Agencies of one kind share one schema. */
export interface AgencyKindEntry {
  readonly kind: AgencyKind
  /** Path of the schema, from the root of the repository. */
  readonly schema: string
  /** May a region have more than one? If so the kind contributes lists only. */
  readonly several: boolean
  /** The categories its schema is labelled with: a decision token for an instance speaks of these alone. */
  readonly carries: readonly Category[]
  /**
   * Further categories that single items of this kind may be labelled with, such as a prescription that tells of drug treatment. A token
   * for an instance speaks of these too, so that the agency can tell such items apart; nothing else does.
   */
  readonly itemLabels: readonly Category[]
  readonly instances: readonly AgencyInstance[]
}

/** An organisation that staff work for and that holds nothing here. */
export interface Organisation {
  readonly odsCode: string
  readonly name: string
}

export interface Agencies {
  readonly kinds: readonly AgencyKindEntry[]
  readonly organisations: readonly Organisation[]
}

export interface AgenciesFault {
  /** 1-based; 1 where the fault belongs to the file as a whole. */
  readonly line: number
  readonly key: string
  readonly message: string
}

/** The file cannot be used. Holds every fault found. */
export class AgenciesError extends Error {
  override readonly name = 'AgenciesError'
  constructor(readonly faults: readonly AgenciesFault[]) {
    super(`The agencies file has ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}:\n${faults.map(describe).join('\n')}`)
  }
}

/** Which agencies of a kind there are, in the order of the file. */
export function instancesOf(agencies: Agencies, kind: AgencyKind): readonly AgencyInstance[] {
  return agencies.kinds.find((entry) => entry.kind === kind)?.instances ?? []
}

/** The agency of a kind that every agencies file lists one of. */
export function indispensableOf(agencies: Agencies, kind: (typeof indispensableKinds)[number]): AgencyInstance {
  const [agency] = instancesOf(agencies, kind)
  if (agency === undefined) throw new Error(`parseAgencies passed a file without a ${kind}`)
  return agency
}

const organisation = z.strictObject({
  odsCode: z.string().refine((raw) => parseOdsCode(raw) !== undefined, 'must be an ODS code: 3 to 10 capital letters and digits'),
  name: z.string().trim().min(1),
})

const instance = organisation.extend({
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  outOfHours: z
    .string()
    .regex(/^\+?[0-9][0-9 ]{4,18}[0-9]$/, 'must be a telephone number in quotes: digits and spaces')
    .optional(),
})

const kind = z.strictObject({
  kind: z.enum(agencyKinds),
  schema: z.string().regex(/^[^/\\].*\.graphql$/, 'must be the path of a .graphql file, from the root of the repository'),
  several: z.boolean(),
  carries: z.array(z.enum(categories)),
  itemLabels: z.array(z.enum(categories)).default([]),
  instances: z.array(instance).min(1, 'must list an agency: without one nothing can be asked'),
})

const agenciesFile = z.strictObject({ kinds: z.array(kind).min(1), organisations: z.array(organisation).default([]) })

/**
 * Reads the agencies file: which kinds of agency there are, what each may hold, and where each agency answers.
 * @throws {AgenciesError} with every fault, each with its line and key
 */
export function parseAgencies(yamlText: string): Agencies {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw new AgenciesError(
      document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        key: '',
        message: error.message.split('\n')[0] ?? 'is not YAML',
      })),
    )
  }
  const fault = (path: readonly PropertyKey[], message: string): AgenciesFault => ({
    line: lineOf(document, lines, path),
    key: path.map(String).join('.'),
    message,
  })
  const parsed = agenciesFile.safeParse(plainOf(document))
  if (!parsed.success) throw new AgenciesError(parsed.error.issues.map((issue) => fault(issue.path, issue.message)))

  const faults = [...repeats(parsed.data, fault), ...tooMany(parsed.data.kinds, fault), ...absent(parsed.data.kinds, fault)]
  if (faults.length > 0) throw new AgenciesError(faults)
  return {
    kinds: parsed.data.kinds.map((entry) => ({ ...entry, instances: entry.instances.map((agency) => ({ ...agency, kind: entry.kind })) })),
    organisations: parsed.data.organisations,
  }
}

/** @throws {AgenciesError} of an alias that stands for nothing, or of aliases of aliases beyond measure */
function plainOf(document: Document): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new AgenciesError([{ line: 1, key: '', message: error instanceof Error ? error.message : 'is not YAML' }])
  }
}

/** What organisations are called, by their ODS code: those that hold something, and those that staff work for. */
export function namesOfOrganisations({ kinds, organisations }: Agencies): readonly Organisation[] {
  return [...kinds.flatMap(({ instances }) => instances), ...organisations].map(({ odsCode, name }) => ({ odsCode, name }))
}

type ParsedFile = z.infer<typeof agenciesFile>
type ParsedKind = z.infer<typeof kind>
type MakeFault = (path: readonly PropertyKey[], message: string) => AgenciesFault

function repeats({ kinds, organisations }: ParsedFile, fault: MakeFault): AgenciesFault[] {
  const faults: AgenciesFault[] = []
  const seen = new Set<string>()
  const once = (what: string, value: string, path: readonly PropertyKey[]) => {
    if (seen.has(`${what} ${value}`)) faults.push(fault(path, `the ${what} ${value} is given twice`))
    seen.add(`${what} ${value}`)
  }
  kinds.forEach((entry, k) => {
    once('kind', entry.kind, ['kinds', k, 'kind'])
    entry.carries.forEach((category, c) => {
      if (entry.carries.indexOf(category) !== c) faults.push(fault(['kinds', k, 'carries', c], `the category ${category} is given twice`))
    })
    entry.itemLabels.forEach((category, c) => {
      const path = ['kinds', k, 'itemLabels', c]
      if (entry.itemLabels.indexOf(category) !== c) faults.push(fault(path, `the category ${category} is given twice`))
      if (entry.carries.includes(category)) faults.push(fault(path, `the category ${category} is among carries already: take it out here`))
    })
    entry.instances.forEach((agency, i) => {
      once('ODS code', agency.odsCode, ['kinds', k, 'instances', i, 'odsCode'])
      // Staff tell sources apart by name.
      once('name', agency.name, ['kinds', k, 'instances', i, 'name'])
      once('address', agency.url, ['kinds', k, 'instances', i, 'url'])
    })
  })
  organisations.forEach(({ odsCode }, o) => once('ODS code', odsCode, ['organisations', o, 'odsCode']))
  return faults
}

function tooMany(kinds: readonly ParsedKind[], fault: MakeFault): AgenciesFault[] {
  return kinds.flatMap(({ several, instances }, k) =>
    several || instances.length === 1
      ? []
      : [fault(['kinds', k, 'instances'], 'must list exactly one agency, since several is false: its fields need not be lists')],
  )
}

function absent(kinds: readonly ParsedKind[], fault: MakeFault): AgenciesFault[] {
  return indispensableKinds
    .filter((needed) => !kinds.some((entry) => entry.kind === needed))
    .map((needed) => fault(['kinds'], `the kind ${needed} is missing: nothing can be shown without it`))
}

/** The line of the deepest part of the path that exists; for a pair, of its key. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true)
    const last = path[depth - 1]
    const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key : undefined
    const node = key ?? document.getIn(path.slice(0, depth), true)
    const range =
      node !== null && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | undefined) : undefined
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}

function describe(fault: AgenciesFault): string {
  return `  line ${fault.line}${fault.key === '' ? '' : `, ${fault.key}`}: ${fault.message}`
}
