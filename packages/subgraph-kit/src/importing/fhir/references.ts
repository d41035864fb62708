import { isDeepStrictEqual } from 'node:util'
import { type NhsNumber, parseNhsNumber } from '@crisis-record/contract'
import { nhsNumberSystem } from './code-systems.js'
import { isResource, membersOf } from './resource.js'
import { resourceDigest } from './resource-digest.js'

/** What items refer to: read from the file for that alone, and kept nowhere. */
export const supportingTypes = ['Patient', 'Medication', 'Practitioner', 'PractitionerRole', 'Organization', 'Location'] as const
type SupportingType = (typeof supportingTypes)[number]

export function isSupporting(type: string): type is SupportingType {
  return (supportingTypes as readonly string[]).includes(type)
}

/** What is remembered of one. */
export interface Supporting {
  readonly type: SupportingType
  /** Of a Patient: undefined where it names none, or one with a wrong check digit. */
  readonly nhsNumber?: NhsNumber | undefined
  /** Of a Medication. */
  readonly code?: unknown
  readonly name?: string | undefined
  /** Of a Location. */
  readonly town?: string | undefined
}

export interface References {
  find(reference: string | undefined): Supporting | undefined
}

/** More than this in one file, and it is to be split: they are held in memory. */
const most = 100_000

export class TooManySupporting extends Error {
  override readonly name = 'TooManySupporting'
}

/** Remembers the supporting resources of a file under every name that a reference may call them by. */
export function collectReferences(): References & { add(resource: unknown, fullUrl: string | undefined): void } {
  const known = new Map<string, Supporting>()
  return {
    find: (reference) => (reference === undefined ? undefined : known.get(reference)),
    add(resource, fullUrl) {
      if (!isResource(resource) || !isSupporting(resource.resourceType)) return
      if (known.size > 2 * most) throw new TooManySupporting()
      const remembered = remember(resource.resourceType, resource)
      if (fullUrl !== undefined) know(fullUrl, remembered)
      if (typeof resource['id'] === 'string') know(`${resource.resourceType}/${resource['id']}`, remembered)
    },
  }

  /** Where a name calls two that differ, nobody can say which is meant: it tells nothing but that there is one. */
  function know(name: string, remembered: Supporting): void {
    const before = known.get(name)
    known.set(name, before === undefined || isDeepStrictEqual(before, remembered) ? remembered : { type: remembered.type })
  }
}

/** Notes what is found. (Whose an item is has a column of its own.) */
export function noteReferred(references: References): { readonly references: References; referred(): string | undefined } {
  const found = new Set<Supporting>()
  return {
    references: {
      find(reference) {
        const one = references.find(reference)
        if (one !== undefined && one.type !== 'Patient') found.add(one)
        return one
      },
    },
    referred: () => (found.size === 0 ? undefined : resourceDigest({ found: [...found] })),
  }
}

function remember(type: SupportingType, resource: Readonly<Record<string, unknown>>): Supporting {
  if (type === 'Patient') return { type, nhsNumber: nhsNumberIn(resource['identifier']) }
  if (type === 'Medication') return { type, code: resource['code'] }
  const name = nameIn(resource['name'])
  return type === 'Location' ? { type, name, town: townIn(resource['address']) } : { type, name }
}

function townIn(address: unknown): string | undefined {
  const { city } = (typeof address === 'object' && address !== null ? address : {}) as { city?: unknown }
  return typeof city === 'string' && city !== '' ? city : undefined
}

/** One that names two different numbers names none. */
function nhsNumberIn(identifiers: unknown): NhsNumber | undefined {
  const numbers = membersOf(identifiers)
    .filter(({ system }) => system === nhsNumberSystem)
    .map(({ value }) => parseNhsNumber(value))
  return new Set(numbers).size === 1 ? numbers[0] : undefined
}

function nameIn(name: unknown): string | undefined {
  if (typeof name === 'string') return name
  const [first] = membersOf(name)
  if (first === undefined) return undefined
  const { text, prefix, given, family } = first
  if (typeof text === 'string') return text
  const parts = [prefix, given, family].flat().filter((part) => typeof part === 'string')
  return parts.length === 0 ? undefined : parts.join(' ')
}
