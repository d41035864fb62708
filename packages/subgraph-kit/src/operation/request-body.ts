import { PublicError } from '@crisis-record/contract'
import { z } from 'zod'

/** A request body as received. Its signature held; nothing else is known. */
const requestBody = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().max(200).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
})

export type RequestBody = z.infer<typeof requestBody>

const utf8 = new TextDecoder('utf-8', { fatal: true })

export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    throw new PublicError('OPERATION_INVALID')
  }
}

/** One operation: an array, a batch, is not one. */
export function parseRequestBody(json: unknown): RequestBody {
  const parsed = requestBody.safeParse(json)
  if (!parsed.success) throw new PublicError('OPERATION_INVALID')
  return parsed.data
}
