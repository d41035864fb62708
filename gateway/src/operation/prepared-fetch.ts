import { type Category, isCategory } from '@crisis-record/contract'
import { labelsAllow, type Label, type Permission } from '@crisis-record/contract/labels'
import { LRUCache } from 'lru-cache'
import { addEvidence, type Company, type EvidenceAsked, type EvidentSelection } from './add-evidence.js'
import { type FetchDocument, parseFetch } from './fetch-document.js'
import { isIncluded, type VariableValues } from './conditions.js'
import { printFetch } from './print-fetch.js'
import { compileProjection, type Projection } from './projection.js'
import { selectFields, type SelectionRules } from './select-fields.js'
import type { ServedSchema } from './served-schema.js'

/** What a caller may see, or everything: before the decision, for the registry alone, and where a test has switched this lock off. */
export type Allowance = Permission | 'EVERYTHING'

/** One fetch as one permission leaves it. */
export interface PrunedFetch {
  /** False: nothing is left to ask this agency. */
  readonly asks: boolean
  readonly text: string
  /** The text as a JSON string. */
  readonly textAsJson: string
  /** Variables the text uses, beside `representations`. */
  readonly variables: readonly string[]
  readonly selection: EvidentSelection
  readonly project: Projection
  /** Response keys of the root's fields and of theirs: all an error's path may name. */
  readonly keys: ReadonlySet<string>
  /** `Type.field` of all that is asked for, evidence left out. */
  readonly fields: readonly string[]
  /** The categories those fields are labelled with. */
  readonly categories: readonly Category[]
}

export interface FetchToPrepare {
  /** The subgraph's name: its kind of agency. */
  readonly service: string
  readonly text: string
  /** Conditions of the plan under which this fetch happens at all. */
  readonly when: readonly PlanCondition[]
  readonly schema: ServedSchema
  readonly evidence: EvidenceAsked
}

export interface PlanCondition {
  readonly variable: string
  readonly negated: boolean
}

const variantsKept = 64

/**
 * One fetch of a query plan, parsed once. What depends on the caller is chosen from variants by which labels hold,
 * so a request neither parses nor prints, and no decision of one request can reach another: a variant is a function of
 * its key alone.
 */
export class PreparedFetch {
  readonly #document: FetchDocument
  readonly #labels: readonly (readonly Label[] | undefined)[]
  readonly #variants = new LRUCache<string, PrunedFetch>({ max: variantsKept })

  constructor(private readonly given: FetchToPrepare) {
    const { text, schema, evidence } = given
    this.#document = parseFetch(text, schema)
    const everything: SelectionRules = { schema, fragments: this.#document.fragments, allows: () => true, includes: () => true }
    const coordinates = coordinatesOf(select(this.#document, everything, { evidence, company: 'JOINED' }), 'with evidence')
    this.#labels = distinctLabels(new Set(coordinates), schema)
  }

  get service(): string {
    return this.given.service
  }

  get entities(): boolean {
    return this.#document.entities
  }

  happens(variables: VariableValues): boolean {
    return this.given.when.every(({ variable, negated }) => (variables[variable] === true) !== negated)
  }

  prune(allowance: Allowance, variables: VariableValues, company: Company = 'ALONE'): PrunedFetch {
    const key = this.#key(allowance, variables, company)
    const known = this.#variants.get(key)
    if (known !== undefined) return known
    const pruned = this.#pruned(allowance, variables, company)
    this.#variants.set(key, pruned)
    return pruned
  }

  #key(allowance: Allowance, variables: VariableValues, company: Company): string {
    let key = (company === 'JOINED' ? '+' : '') + (allowance === 'EVERYTHING' ? '*' : '')
    if (allowance !== 'EVERYTHING') for (const labels of this.#labels) key += labelsAllow(labels, allowance) ? '1' : '0'
    for (const name of this.#document.conditions) key += variables[name] === true ? 't' : 'f'
    return key
  }

  #pruned(allowance: Allowance, variables: VariableValues, company: Company): PrunedFetch {
    const { schema, evidence } = this.given
    const selection = select(
      this.#document,
      {
        schema,
        fragments: this.#document.fragments,
        allows: (coordinate) => allowance === 'EVERYTHING' || labelsAllow(schema.labels.get(coordinate), allowance),
        includes: (directives) => isIncluded(directives, variables),
      },
      { evidence, company },
    )
    const printed = printFetch(this.#document, selection)
    const fields = [...new Set(coordinatesOf(selection, 'without'))]
    return {
      asks: selection.fields.length > 0,
      text: printed.text,
      textAsJson: JSON.stringify(printed.text),
      variables: printed.variables,
      selection,
      project: compileProjection(selection),
      keys: new Set(selection.fields.flatMap(({ key, selection: inner }) => [key, ...(inner?.fields ?? []).map((field) => field.key)])),
      fields,
      categories: categoriesOf(fields, schema),
    }
  }
}

function select(
  document: FetchDocument,
  rules: SelectionRules,
  asked: { readonly evidence: EvidenceAsked; readonly company: Company },
): EvidentSelection {
  return addEvidence(selectFields(document.root, document.selectionSets, rules), rules, asked)
}

function categoriesOf(fields: readonly string[], schema: ServedSchema): Category[] {
  const labels = fields.flatMap((field) => schema.labels.get(field) ?? [])
  return [...new Set(labels.flatMap((label) => (label.kind === 'consent' && isCategory(label.category) ? [label.category] : [])))]
}

/** Fields with equal labels are decided together. */
function distinctLabels(coordinates: Iterable<string>, schema: ServedSchema): (readonly Label[] | undefined)[] {
  const distinct = new Map<string, readonly Label[] | undefined>()
  for (const coordinate of coordinates) {
    const labels = schema.labels.get(coordinate)
    distinct.set(JSON.stringify(labels ?? null), labels)
  }
  return [...distinct.values()]
}

function coordinatesOf(selection: EvidentSelection, evidence: 'with evidence' | 'without'): string[] {
  return selection.fields.flatMap((field) =>
    field.reserved && evidence === 'without'
      ? []
      : [field.coordinate, ...(field.selection === undefined ? [] : coordinatesOf(field.selection, evidence))],
  )
}
