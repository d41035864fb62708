import { parseOdsCode, requestKey, type RequestKey } from '@crisis-record/subgraph-kit'
import { z } from 'zod'

/** Who may report changes, and with which key: the `kid` tells who it was. */
export interface EventKeys {
  readonly keys: readonly RequestKey[]
  /** ODS code by `kid`. */
  readonly senders: ReadonlyMap<string, string>
}

const keyFile = z.record(
  z.string().refine((code) => parseOdsCode(code) !== undefined),
  z.array(requestKey).min(1).max(2),
)

/** The faults never quote the file: it holds secrets. */
export function parseEventKeys(text: string): { readonly value: EventKeys } | { readonly faults: readonly string[] } {
  const parsed = keyFile.safeParse(asJson(text))
  if (!parsed.success) return { faults: ['must be { "<ODS code>": [one or two {"kid","key"}] }, each key base64url of 32 bytes or more'] }
  const all = Object.entries(parsed.data).flatMap(([sender, keys]) => keys.map((key) => ({ sender, key })))
  const senders = new Map(all.map(({ sender, key }) => [key.kid, sender]))
  if (senders.size < all.length) return { faults: ['two keys have the same kid'] }
  return { value: { keys: all.map(({ key }) => key), senders } }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
