import type { z } from 'zod'
import { elementPath } from '../fhir/element-fault.js'
import { resourceShape, shapeFaults } from '../fhir/shapes.js'
import type { About } from './about.js'
import type { Reading, ResourceImport } from './import-definition.js'

interface ResourceReader<Shape extends z.core.$ZodLooseShape> {
  readonly type: string
  readonly person: 'patient' | 'subject'
  readonly neverSealed?: boolean
  readonly ownType?: boolean
  /** The elements that are read. */
  readonly elements: Shape
  /** Those of R4 that are not, and say nothing without which the rest would be misread. */
  readonly unread: readonly string[]
  read(resource: z.infer<ReturnType<typeof resourceShape<Shape>>>, about: About): Reading | null
}

/** Reads resources of one type: first their shape, element by element, then what they mean. */
export function resourceImport<Shape extends z.core.$ZodLooseShape>(reader: ResourceReader<Shape>): ResourceImport {
  const { type, person, neverSealed = false, ownType = false } = reader
  const shape = resourceShape(type, reader.elements, reader.unread)
  return {
    person,
    neverSealed,
    ownType,
    elements: Object.keys(shape.shape),
    read(resource, about) {
      const parsed = shape.safeParse(resource)
      if (parsed.success) return reader.read(parsed.data, about)
      for (const [path, message] of shapeFaults(parsed.error)) about.faults.add(elementPath(type, path), message)
      return null
    },
  }
}
