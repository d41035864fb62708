import { z } from 'zod'
import { type ElementFault, elementPath } from '../element-fault.js'
import { readJson } from './read-json.js'

/** One resource of a file, with its very text. */
export interface ResourceText {
  readonly name: string
  readonly resource: unknown
  readonly text: string
}

export type ReadFile =
  | { readonly ok: true; readonly resources: readonly ResourceText[] }
  | { readonly ok: false; readonly resource: string; readonly faults: readonly ElementFault[] }

/** Bundles that say what there is. A transaction or a batch says what to do, which may be to delete. */
const bundle = z.looseObject({
  type: z.enum(['collection', 'searchset'], { error: 'is not collection or searchset: other Bundles say what to do, not what there is' }),
  entry: z
    .array(
      z.strictObject({
        fullUrl: z.string().optional(),
        resource: z.record(z.string(), z.unknown(), { error: 'is missing' }),
        search: z.unknown().optional(),
        link: z.unknown().optional(),
      }),
      { error: 'is missing, or not a list' },
    )
    .min(1, { error: 'is empty: there is nothing to import' })
    .max(10_000, { error: 'are more than 10,000: import them in parts' }),
})

/** Reads a file of one Consent, or of a Bundle of them. Nothing of what it holds has been checked yet but that. */
export function readBundle(text: string): ReadFile {
  const read = readJson(text)
  if (!read.ok) return { ok: false, resource: 'file', faults: [{ element: '', message: read.message }] }
  const { value, textAt } = read.json
  const type = typeof value === 'object' && value !== null && 'resourceType' in value ? value.resourceType : undefined
  if (type === 'Consent') return { ok: true, resources: [{ name: nameOf(value, 'Consent'), resource: value, text: textAt([]) }] }
  if (type !== 'Bundle')
    return { ok: false, resource: 'file', faults: [{ element: 'resourceType', message: 'is neither Consent nor Bundle' }] }
  const parsed = bundle.safeParse(value)
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            element: elementPath('Bundle', [...issue.path, key]),
            message: 'says what to do with the resource: only what there is can be imported',
          }))
        : [{ element: elementPath('Bundle', issue.path), message: issue.message }],
    )
    return { ok: false, resource: 'Bundle', faults }
  }
  const resources = parsed.data.entry.map(({ resource }, at) => ({
    name: nameOf(resource, `Bundle.entry[${at}]`),
    resource,
    text: textAt(['entry', at, 'resource']),
  }))
  return { ok: true, resources }
}

function nameOf(resource: unknown, otherwise: string): string {
  const { resourceType, id } = resource as { resourceType?: unknown; id?: unknown }
  return resourceType === 'Consent' && typeof id === 'string' && /^[A-Za-z0-9\-.]{1,64}$/.test(id) ? `Consent/${id}` : otherwise
}
