import type { Category } from '@crisis-record/contract'
import type { Resource } from '../fhir/resource.js'
import type { ImportedRow, ImportTarget } from './import-target.js'
import type { About } from './about.js'

/** What an agency takes from its own systems, and what becomes of it. */
export interface ImportDefinition {
  /** In the order in which rows must be written: what is referred to before what refers to it. */
  readonly targets: readonly ImportTarget[]
  /** By type of resource. */
  readonly resources: Readonly<Record<string, ResourceImport>>
  /** What single items can be labelled with: see `itemLabels` of the agencies file. */
  readonly labels: readonly Category[]
  /** What every field that it fills carries already: a label that asks for it adds nothing. */
  readonly carried?: readonly Category[]
}

/** How resources of one type are read. Made by `resourceImport`. */
export interface ResourceImport {
  /** The element that says whose it is. */
  readonly person: 'patient' | 'subject'
  /** Names of its elements, for mapping files. */
  readonly elements: readonly string[]
  /** Never sealed here, since staff must know it: one that asks for it is refused. */
  readonly neverSealed: boolean
  /** A type of our own, for tables of what R4 has no resource for. */
  readonly ownType: boolean
  read(resource: Resource, about: About): Reading | null
}

/** What a resource says here. Null: it is refused, and the faults say why. */
export type Reading = { readonly rows: readonly ImportedRow[] } | { readonly notShown: string }

/** It is kept, and shows nothing: entered in error, over, planned, not of a sort that is shown. */
export function notShown(why: string): Reading {
  return { notShown: why }
}
