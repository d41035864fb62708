import { type GraphQLOutputType, isEnumType, isLeafType, isListType, isNonNullType, type GraphQLLeafType } from 'graphql'
import type { EvidentField, EvidentSelection, Order } from './add-evidence.js'
import { isCalendarDate, isMoment } from './date-scalar.js'
import { nullPrototype } from './null-prototype.js'

/** An answer, or part of one, that must not be shown. Never what it held. */
export const INVALID: unique symbol = Symbol('invalid')
const FOREIGN: unique symbol = Symbol('foreign')
const OWN: unique symbol = Symbol('own')

/** What is noted while an answer is read. */
export interface ProjectionNotes {
  /** The ODS code every item's source must carry. */
  readonly odsCode: string
  /** By field, what the source of its items is shown as, whatever an answer calls it. Absent for the registry, whose items name other agencies. */
  readonly shownAs?: ReadonlyMap<string, string>
  /** Items left out because they name another source. */
  foreign: number
  /** NHS numbers of people in the answer who were not asked for by number. */
  readonly persons: string[]
}

/** One field of the answer's root, or of the entity: the unit that stands or falls. */
export interface ProjectedField {
  readonly key: string
  /** The value, checked, with nothing in it that was not asked for; or {@link INVALID}. Of a list to be joined, {@link RankedItem}s. */
  readonly value: unknown
  /** Items were left out of it. */
  readonly incomplete: boolean
}

/** An item of a list that is joined with those of other agencies, and its place among them. */
export interface RankedItem {
  /** When it was recorded, in milliseconds. */
  readonly at: number
  readonly id: string
  readonly item: unknown
}

export type Projection = (answer: unknown, notes: ProjectionNotes) => readonly ProjectedField[]

type Completer = (value: unknown, notes: ProjectionNotes) => unknown

/**
 * Compiles a selection into a function that reads an answer to it: takes what was asked and nothing else, and checks lists, objects, leaves and
 * nullability. A fault anywhere under a field makes that whole field INVALID, since a null there would read as "not recorded".
 * The agency is NOT trusted: keys may be missing, foreign, or names of Object.prototype's own.
 */
export function compileProjection(selection: EvidentSelection): Projection {
  const fields = selection.fields
    .filter((field) => !field.reserved)
    .map((field) => ({ key: field.key, read: reader(field.key), complete: completerOf(field) }))
  return (answer, notes) =>
    fields.map(({ key, read, complete }) => {
      if (!isObject(answer)) return { key, value: INVALID, incomplete: false }
      const before = notes.foreign
      const value = complete(read(answer), notes)
      return { key, value: value === FOREIGN ? INVALID : value, incomplete: notes.foreign > before }
    })
}

function completerOf(field: EvidentField): Completer {
  const { selection } = field
  const own = selection === undefined ? undefined : objectCompleter(selection)
  const order = selection?.evidence.order
  const object = own === undefined || order === undefined ? own : rankedCompleter(own, order)
  return typeCompleter(field.type, object)
}

function typeCompleter(type: GraphQLOutputType, object: Completer | undefined): Completer {
  if (isNonNullType(type)) {
    const inner = typeCompleter(type.ofType, object)
    return (value, notes) => (value === null ? INVALID : inner(value, notes))
  }
  const inner = isListType(type) ? listCompleter(typeCompleter(type.ofType, object)) : isLeafType(type) ? leafCompleter(type) : object
  if (inner === undefined) return () => INVALID
  return (value, notes) => (value === null ? null : inner(value, notes))
}

function listCompleter(item: Completer): Completer {
  return (value, notes) => {
    if (!Array.isArray(value)) return INVALID
    const items: unknown[] = []
    for (const each of value) {
      const completed = item(each, notes)
      if (completed === INVALID) return INVALID
      if (completed !== FOREIGN) items.push(completed)
    }
    return items
  }
}

function objectCompleter(selection: EvidentSelection): Completer {
  const { typenames, evidence } = selection
  const typename = selection.type.name
  const asked = selection.fields
    .filter((field) => !field.reserved)
    .map((field) => ({ key: field.key, name: field.name, read: reader(field.key), complete: completerOf(field) }))
  const isSource = typename === 'Source'
  const Shape = nullPrototype()
  return (value, notes) => {
    if (!isObject(value)) return INVALID
    if (evidence.source !== undefined) {
      const ownership = ownershipOf(value, evidence.source, evidence.id, notes.odsCode)
      if (ownership === FOREIGN) notes.foreign++
      if (ownership !== OWN) return ownership
    }
    if (evidence.person !== undefined) {
      const person = own(value, evidence.person.key)
      if (typeof person === 'string') notes.persons.push(person)
      else if (person !== null || !evidence.person.nullable) return INVALID
    }
    const projected = new Shape()
    for (const key of typenames) projected[key] = typename
    const shownAs = isSource ? notes.shownAs : undefined
    for (const { key, name, read, complete } of asked) {
      const completed = shownAs?.get(name) ?? complete(read(value), notes)
      if (completed === INVALID || completed === FOREIGN) return INVALID
      projected[key] = completed
    }
    return projected
  }
}

/** What has no time, or none that is one, has no place among others. */
function rankedCompleter(complete: Completer, order: Order): Completer {
  return (value, notes) => {
    const item = complete(value, notes)
    if (item === INVALID || item === FOREIGN || !isObject(value)) return item
    const [recordedAt, id] = [own(value, order.recordedAt), own(value, order.id)]
    if (typeof recordedAt !== 'string' || typeof id !== 'string') return INVALID
    const at = Date.parse(recordedAt)
    return Number.isNaN(at) ? INVALID : ({ at, id, item } satisfies RankedItem)
  }
}

/** Whose item it is: its source must be the agency that was asked, and its id must start with that agency's code. */
function ownershipOf(item: Answer, source: { key: string; odsCode: string }, id: string | undefined, odsCode: string): symbol {
  const named = own(item, source.key)
  const code = isObject(named) ? own(named, source.odsCode) : undefined
  const ownId = id === undefined ? `${odsCode}:` : own(item, id)
  if (typeof code !== 'string' || typeof ownId !== 'string') return INVALID
  return code === odsCode && ownId.startsWith(`${odsCode}:`) ? OWN : FOREIGN
}

const builtIn: Readonly<Record<string, (value: unknown) => unknown>> = {
  ID: (value) => (typeof value === 'string' ? value : Number.isSafeInteger(value) ? String(value) : INVALID),
  Int: (value) => (Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_648 ? value : INVALID),
  Float: (value) => (typeof value === 'number' ? value : INVALID),
  Boolean: (value) => (typeof value === 'boolean' ? value : INVALID),
  Date: (value) => (isCalendarDate(value) ? value : INVALID),
  DateTime: (value) => (isMoment(value) ? value : INVALID),
}

/** Scalars of our own are strings on the wire, as `String` is: a date or a moment, one that there is. */
function leafCompleter(type: GraphQLLeafType): Completer {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name))
    return (value) => (values.has(value) ? value : INVALID)
  }
  return builtIn[type.name] ?? ((value) => (typeof value === 'string' ? value : INVALID))
}

type Answer = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parsed JSON has Object.prototype behind it: a key of that name is there only if it is the object's own. */
function reader(key: string): (answer: Answer) => unknown {
  return key in Object.prototype ? (answer) => own(answer, key) : (answer) => answer[key]
}

function own(answer: Answer, key: string): unknown {
  return Object.hasOwn(answer, key) ? answer[key] : undefined
}
