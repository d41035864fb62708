import type { Category } from '@crisis-record/contract'
import { type LabelIndex, readLabels } from '@crisis-record/contract/labels'
import { type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode, Kind, parse } from 'graphql'
import { isCategory } from '@crisis-record/contract'

/** One field of Patient, with a selection of everything behind it. */
export interface PatientField {
  readonly name: string
  readonly selection: string
  /** Categories on the field itself: without any one of them it is withheld. */
  readonly categories: readonly Category[]
  readonly labelled: boolean
  /** A list that can be cut short. */
  readonly takesFirst: boolean
}

/** What the conformance suite asks of an agency, read from the SDL it publishes. */
export interface Questions {
  readonly fields: readonly PatientField[]
  /** Every category the agency carries anywhere. */
  readonly categories: readonly Category[]
}

export function readQuestions(sdl: string): Questions {
  const document = parse(sdl)
  const types = objectTypes(document)
  const labels = readLabels(document)
  const fields = (types.get('Patient')?.fields ?? [])
    .filter(({ name }) => name.value !== 'nhsNumber')
    .map((field) => toPatientField(field, types, labels))
  const categories = [...labels.values()]
    .flat()
    .flatMap((label) => (label.kind === 'consent' && isCategory(label.category) ? [label.category] : []))
  return { fields, categories: [...new Set(categories)].sort() }
}

function toPatientField(field: FieldDefinitionNode, types: Types, labels: LabelIndex): PatientField {
  const own = labels.get(`Patient.${field.name.value}`) ?? []
  return {
    name: field.name.value,
    selection: select(field, types, 6),
    categories: own.flatMap((label) => (label.kind === 'consent' && isCategory(label.category) ? [label.category] : [])),
    labelled: own.length > 0,
    takesFirst: (field.arguments ?? []).some(({ name }) => name.value === 'first'),
  }
}

type Types = ReadonlyMap<string, ObjectTypeDefinitionNode>

function objectTypes(document: DocumentNode): Types {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [])),
  )
}

/** The field and all behind it, to the given depth. Fields that need arguments we cannot guess are left out. */
function select(field: FieldDefinitionNode, types: Types, depth: number): string {
  const type = types.get(namedType(field.type))
  if (type === undefined) return field.name.value
  const inner = (type.fields ?? [])
    .filter((f) => isAskable(f) && (depth > 1 || !types.has(namedType(f.type))))
    .map((f) => select(f, types, depth - 1))
  return `${field.name.value} { __typename ${inner.join(' ')} }`
}

function isAskable(field: FieldDefinitionNode): boolean {
  return (field.arguments ?? []).every(({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined)
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
