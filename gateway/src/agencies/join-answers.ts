import type { VariableValues } from '../operation/conditions.js'
import type { PrunedFetch } from '../operation/prepared-fetch.js'
import type { RankedItem } from '../operation/projection.js'
import type { First } from '../operation/select-fields.js'
import {
  type AgencyAnswer,
  type CheckedResponse,
  errorsOf,
  type FieldErrorOfAgency,
  type FieldFault,
  valueOf,
} from './agency-data-source.js'

type Asked = Extract<AgencyAnswer, { kind: 'ASKED' }>
type AskedField = PrunedFetch['selection']['fields'][number]

/**
 * One answer of the answers of several agencies of a kind. A list holds the items of all that gave one, newest first, then by id, and no more of them
 * than were asked for; it is null where none gave one, and every agency that failed at it is named at its path. An agency that may not be asked, one
 * that withholds and one that has nothing leave no trace: which agencies a list is drawn from shows in its items alone.
 */
export function joinAnswers(answers: readonly Asked[], variables: VariableValues, entities: boolean): CheckedResponse {
  const lists = new Map<string, { readonly field: AskedField; readonly parts: unknown[][] }>()
  const errors: FieldErrorOfAgency[] = []
  for (const { odsCode, pruned, fields, faults } of answers) {
    const unlike = new Map<string, FieldFault>(faults)
    for (const projected of fields) {
      const { key } = projected
      const field = pruned.selection.fields.find((each) => each.key === key)
      if (field === undefined) continue
      const list = lists.get(key) ?? { field, parts: [] }
      lists.set(key, list)
      const value = valueOf(projected, faults)
      if (Array.isArray(value)) list.parts.push(value)
      // A single value of one of several: the schemas are checked to have none.
      else if (value !== null) unlike.set(key, 'AGENCY_INVALID')
    }
    errors.push(...errorsOf(unlike, odsCode, entities))
  }
  const data = Object.create(null) as Record<string, unknown>
  for (const [key, { field, parts }] of lists) data[key] = joinLists(field, parts, variables)
  return { data: entities ? { _entities: [data] } : data, ...(errors.length === 0 ? {} : { errors }) }
}

function joinLists({ selection, first }: AskedField, parts: readonly unknown[][], variables: VariableValues): unknown[] | null {
  if (parts.length === 0) return null
  const items = parts.flat()
  // Rows of statistics have no time of their own: they stay in the order of the agencies file.
  if (selection?.evidence.order === undefined) return items
  return joinRanked(items as RankedItem[], limitOf(first, variables))
}

/** Newest first, then by id; the agencies themselves order by the same. */
export function joinRanked(items: readonly RankedItem[], limit: number | undefined): unknown[] {
  const sorted = items.toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
  return (limit === undefined ? sorted : sorted.slice(0, Math.max(0, limit))).map(({ item }) => item)
}

/** An explicit null counts as not given, as it does with the agencies. */
function limitOf(first: First | undefined, variables: VariableValues): number | undefined {
  if (first === undefined || typeof first === 'number') return first
  const given = variables[first.variable]
  return typeof given === 'number' ? given : first.otherwise
}
