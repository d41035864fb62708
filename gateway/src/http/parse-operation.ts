import { importLimits, PublicError } from '@crisis-record/contract'
import { z } from 'zod'

/** Of a request only these are taken up. `extensions` is not: no persisted query, no hint of a client's reaches the execution. */
const operation = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
export type Operation = z.output<typeof operation>

/** Bytes of a request; a screen's operation has a few thousand. */
export const bodyLimit = 128 * 1024
/** Of one that imports a person's choices, which come as a variable. */
export const importBodyLimit = importLimits.requestBody

/**
 * One operation. A batch, a body that is not UTF-8, or a key meant to change an object's prototype is REQUEST_INVALID; what only an import may
 * be as large as is OPERATION_TOO_LARGE.
 */
export function parseOperation(body: Buffer, parseJson: (text: string) => unknown): Operation {
  const parsed = parse(body, parseJson)
  const { query } = parsed
  if (query.length > bodyLimit || (body.length > bodyLimit && !query.includes('importConsent')))
    throw new PublicError('OPERATION_TOO_LARGE')
  return parsed
}

function parse(body: Buffer, parseJson: (text: string) => unknown): Operation {
  try {
    return operation.parse(parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  } catch (cause) {
    throw new PublicError('REQUEST_INVALID', { cause })
  }
}
