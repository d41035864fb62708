import { type Label, type LabelIndex, labelsAllow } from '@crisis-record/contract/labels'
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  defaultFieldResolver,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { stateOf } from './request-state.js'
import { Withheld } from './withheld.js'

type Resolver = GraphQLFieldResolver<unknown, unknown>

/**
 * Lock two. Puts a guard before every resolver of an executable schema: the resolver runs only if every label of the field allows.
 * No label allows nothing (P1); labels are looked up by the type met at run time, so an interface or a union opens no way around.
 * `_entities` alone is let through, once the person was checked: what lies behind it is guarded field by field.
 */
export function guardSchema(schema: GraphQLSchema, labels: LabelIndex, onWithheld: (field: string) => void): void {
  const labelsByType = byTypeThenField(labels)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    const isQuery = type === schema.getQueryType()
    for (const field of Object.values(type.getFields())) {
      if (isQuery && field.name === '_entities') continue
      field.resolve = guard(field.resolve ?? defaultFieldResolver, labelsByType, onWithheld)
    }
  }
}

function guard(
  resolve: Resolver,
  labels: ReadonlyMap<string, ReadonlyMap<string, readonly Label[]>>,
  onWithheld: (field: string) => void,
): Resolver {
  return (source, args, context, info) => {
    const permission = stateOf(context)?.permission
    const applicable = labels.get(info.parentType.name)?.get(info.fieldName)
    if (permission !== undefined && labelsAllow(applicable, permission)) return resolve(source, args, context, info)
    onWithheld(`${info.parentType.name}.${info.fieldName}`)
    if (isNonNullType(info.returnType)) throw new Withheld()
    return null
  }
}

function byTypeThenField(labels: LabelIndex): ReadonlyMap<string, ReadonlyMap<string, readonly Label[]>> {
  const types = new Map<string, Map<string, readonly Label[]>>()
  for (const [key, value] of labels) {
    const [type = '', field = ''] = key.split('.')
    types.set(type, (types.get(type) ?? new Map<string, readonly Label[]>()).set(field, value))
  }
  return types
}
