/** A resource as it was read: JSON of which nothing is known but that it says what it is. */
export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string'
}

/** The objects of a list of which nothing is known: what else stands in it is for the shape to refuse. */
export function membersOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const members: readonly unknown[] = Array.isArray(value) ? value : []
  return members.filter((one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null)
}
