import { type Effect, type Extent } from '@crisis-record/policy'
import { codeSystems } from '../code-systems.js'
import type { Faults } from '../element-fault.js'
import { type CodedCategories, categoriesOfClasses, categoriesOfLabels } from './category-maps.js'
import type { Coding, Provision } from './consent-schema.js'

/** What kinds of information a provision is about: by `class`, in our own categories or resource types, or by `securityLabel`, never both. */
export function readCategories(
  provision: Provision,
  at: { readonly path: string; readonly effect: Effect },
  faults: Faults,
): Extent | null {
  const { path, effect } = at
  const { class: classes, securityLabel: labels } = provision
  if (provision.code !== undefined) faults.add(`${path}.code`, 'single codes cannot be told apart here: name a class')
  if (classes !== undefined && labels !== undefined)
    return faults.add(`${path}.securityLabel`, 'means less than the class alone: give one of them')
  if (labels !== undefined && labels.length > 1 && effect === 'PERMIT')
    return faults.add(`${path}.securityLabel`, 'several labels may mean only what bears them all: permit each by a provision of its own')
  if (classes !== undefined) return readAll(classes, { path: `${path}.class`, effect, map: categoriesOfClasses }, faults)
  if (labels !== undefined) return readAll(labels, { path: `${path}.securityLabel`, effect, map: categoriesOfLabels }, faults)
  return 'ANY'
}

function readAll(
  codings: readonly Coding[],
  how: { readonly path: string; readonly effect: Effect; readonly map: Readonly<Record<string, CodedCategories>> },
  faults: Faults,
): Extent | null {
  const read = codings.map((coding, at) => readOne(coding, { ...how, path: `${how.path}[${at}]` }, faults))
  if (read.some((categories) => categories === null)) return null
  return [...new Set(read.flatMap((categories) => categories ?? []))].sort()
}

function readOne(
  { system = '', code = '' }: Coding,
  { path, effect, map }: Parameters<typeof readAll>[1],
  faults: Faults,
): readonly string[] | null {
  // Which names there are and ever were is the agreement's to say; recording checks it.
  if (system === codeSystems.ownCategory && /^[A-Z][A-Z0-9_]*$/.test(code)) return [code]
  const key = `${system}|${code}`
  if (!Object.hasOwn(map, key)) return faults.add(path, 'is not a code we can map to what is shared here')
  const categories = map[key]?.[effect === 'PERMIT' ? 'permit' : 'refuse'] ?? []
  return categories.length > 0 ? categories : faults.add(path, 'means less than any category here: a permit of it would show more')
}
