import { type Label, printLabel } from '@crisis-record/contract/labels'
import type { LabelledField, LabelledType, SubgraphSchema } from './subgraph-schema.js'

/** The one entity, and the one door to what is known about a person. */
export const patient = 'Patient'

export const rootTypes: readonly string[] = ['Query', 'Mutation', 'Subscription']

/** Types of small values that say nothing without the field they stand in. They alone need no @consent behind a field that has it. */
export const valueTypes: readonly string[] = ['Source', 'Recorder', 'Coding', 'InputFault']

export function isConsent(label: Label): boolean {
  return label.kind === 'consent'
}

/** Does the field itself hold information about a person? */
export function needsConsent(field: LabelledField): boolean {
  return field.labels.some(isConsent)
}

/** A type that holds information about a person in care, Patient and the roots apart. */
export function isProtected(type: LabelledType | undefined): boolean {
  return type !== undefined && type.name !== patient && !rootTypes.includes(type.name) && type.fields.some(needsConsent)
}

/** Patient, and every type that some label closes to someone. */
export function isRestricted(type: LabelledType | undefined): boolean {
  return type !== undefined && (type.name === patient || type.fields.some((field) => restrictions(field.labels).size > 0))
}

/** The labels that close something, as text; @unrestricted closes nothing. */
export function restrictions(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(labels.filter(({ kind }) => kind !== 'unrestricted').map(printLabel))
}

/** The restrictions that every field of the type has: what one must be allowed to see anything of it. */
export function sharedRestrictions(type: LabelledType | undefined): ReadonlySet<string> {
  const [first, ...others] = (type?.fields ?? []).map((field) => restrictions(field.labels))
  return new Set([...(first ?? [])].filter((label) => others.every((labels) => labels.has(label))))
}

export function patientFields(schema: SubgraphSchema): readonly LabelledField[] {
  return (schema.types.get(patient)?.fields ?? []).filter(({ name }) => name !== 'nhsNumber')
}
