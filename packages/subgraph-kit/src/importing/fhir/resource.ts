/** A resource as it was read: JSON of which nothing is known but that it says what it is. */
export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string'
}
