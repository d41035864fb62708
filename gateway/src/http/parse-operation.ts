import { PublicError } from '@crisis-record/contract'
import { z } from 'zod'

/** Of a request only these are taken up. `extensions` is not: no persisted query, no hint of a client's reaches the execution. */
const operation = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
export type Operation = z.output<typeof operation>

/** One operation. A batch, a body that is not UTF-8, or a key meant to change an object's prototype is REQUEST_INVALID. */
export function parseOperation(body: Buffer, parseJson: (text: string) => unknown): Operation {
  try {
    return operation.parse(parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  } catch (cause) {
    throw new PublicError('REQUEST_INVALID', { cause })
  }
}
