import { getNamedType, type GraphQLObjectType, type GraphQLOutputType, isListType, isNonNullType, isObjectType } from 'graphql'
import type { SelectedField, Selection, SelectionRules } from './select-fields.js'

/** What is asked beside the client's own selection, to check an answer by. It is stripped before the answer goes on. */
export interface Evidence {
  /** Response keys of `source` and of its `odsCode`: whose item this is. */
  readonly source: { readonly key: string; readonly odsCode: string } | undefined
  /** Response key of the item's `id`, which starts with the same ODS code. */
  readonly id: string | undefined
  /** Response key of the NHS number of a person who was not asked for by number; null only where the schema lets it be. */
  readonly person: { readonly key: string; readonly nullable: boolean } | undefined
  /** Response keys of what lists of several agencies are put in order by; absent where there is nothing to join. */
  readonly order: Order | undefined
}

export interface Order {
  readonly recordedAt: string
  readonly id: string
}

export interface EvidentSelection extends Selection {
  readonly fields: readonly EvidentField[]
  readonly evidence: Evidence
}

export interface EvidentField extends SelectedField {
  readonly selection: EvidentSelection | undefined
  /** Asked as evidence alone. */
  readonly reserved: boolean
}

const none: Evidence = { source: undefined, id: undefined, person: undefined, order: undefined }

/** `of persons`: for the answers of the consent registry, whose items name other agencies as their source. */
export type EvidenceAsked = 'of items and persons' | 'of persons'

/** Whether the answer stands alone, or is joined with those of other agencies of the kind. */
export type Company = 'ALONE' | 'JOINED'

/** Where the answer is joined with others', the items of its own lists are to be put in order; a list within an item stays with its item. */
export function addEvidence(
  selection: Selection,
  rules: SelectionRules,
  asked: { readonly evidence: EvidenceAsked; readonly company: Company },
): EvidentSelection {
  return withEvidence(selection, rules, { ...asked, isItem: false })
}

interface Asked {
  readonly evidence: EvidenceAsked
  readonly company: Company
  /** An item of a list that is joined. */
  readonly isItem: boolean
}

function withEvidence(selection: Selection, rules: SelectionRules, asked: Asked): EvidentSelection {
  const { evidence, company, isItem: isOrdered } = asked
  const fields: EvidentField[] = selection.fields.map((field) => ({
    ...field,
    selection:
      field.selection === undefined
        ? undefined
        : withEvidence(field.selection, rules, { evidence, company: 'ALONE', isItem: company === 'JOINED' && isList(field.type) }),
    reserved: false,
  }))
  const { type } = selection
  const taken = new Set([...selection.typenames, ...fields.map((field) => field.key)])
  /** The field the client asks for anyway, or else one of our own. */
  const ask = (name: string, leaf?: string): EvidentField | undefined => {
    const asked = fields.find(
      (field) => field.name === name && field.args === '' && (leaf === undefined || leafKey(field, leaf) !== undefined),
    )
    if (asked !== undefined) return asked
    const own = reservedField(type, { name, key: freeKey(name, taken), ...(leaf === undefined ? {} : { leaf }) }, rules)
    if (own !== undefined) fields.push(own)
    return own
  }
  const source = evidence === 'of items and persons' && isItem(type) ? ask('source', 'odsCode') : undefined
  const person = type.name === 'Patient' || isRoot(type) ? undefined : ask('nhsNumber')
  const odsCode = source === undefined ? undefined : leafKey(source, 'odsCode')
  const recordedAt = isOrdered ? ask('recordedAt') : undefined
  const id = source === undefined && recordedAt === undefined ? undefined : ask('id')
  return {
    ...selection,
    fields,
    evidence: {
      source: source === undefined || odsCode === undefined ? undefined : { key: source.key, odsCode },
      id: source === undefined ? undefined : id?.key,
      person: person === undefined ? undefined : { key: person.key, nullable: !isNonNullType(person.type) },
      order: recordedAt === undefined || id === undefined ? undefined : { recordedAt: recordedAt.key, id: id.key },
    },
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function leafKey(field: EvidentField, leaf: string): string | undefined {
  return field.selection?.fields.find((inner) => inner.name === leaf)?.key
}

/** `Query.nhsNumber`, were there one, would be no row of anything. */
function isRoot({ name }: GraphQLObjectType): boolean {
  return name === 'Query' || name === 'Mutation'
}

function isItem(type: GraphQLObjectType): boolean {
  const source = type.getFields()['source']
  return source !== undefined && getNamedType(source.type).name === 'Source'
}

function reservedField(
  type: GraphQLObjectType,
  wanted: { name: string; leaf?: string; key: string },
  rules: SelectionRules,
): EvidentField | undefined {
  const { name, leaf, key } = wanted
  const definition = type.getFields()[name]
  const coordinate = `${type.name}.${name}`
  // What may not be asked is not asked as evidence either.
  if (definition === undefined || !rules.allows(coordinate)) return undefined
  const own = { key, name, coordinate, args: '', variables: [], first: undefined, type: definition.type, reserved: true }
  if (leaf === undefined) return { ...own, selection: undefined }
  const object = getNamedType(definition.type)
  if (!isObjectType(object)) return undefined
  const inner = reservedField(object, { name: leaf, key: leaf }, rules)
  return inner === undefined ? undefined : { ...own, selection: { type: object, fields: [inner], typenames: [], evidence: none } }
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  let key = `_${name}`
  while (taken.has(key)) key = `_${key}`
  return key
}
