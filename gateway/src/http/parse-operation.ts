import { importLimits, PublicError } from '@crisis-record/contract'
import { Kind, OperationTypeNode, parse as parseDocument } from 'graphql'
import { z } from 'zod'
import { defaultLimits } from '../operation/limits.js'

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
  if (body.length > bodyLimit && !onlyImports(parsed.query)) throw new PublicError('OPERATION_TOO_LARGE')
  return parsed
}

/** Imports, and nothing beside: lists of other operations grow with the body, and a comment can say anything. */
function onlyImports(query: string): boolean {
  if (Buffer.byteLength(query) > defaultLimits.bytes) return false
  try {
    const [only, ...others] = parseDocument(query, { maxTokens: defaultLimits.tokens, noLocation: true }).definitions
    if (only?.kind !== Kind.OPERATION_DEFINITION || only.operation !== OperationTypeNode.MUTATION || others.length > 0) return false
    const [root, ...further] = only.selectionSet.selections
    return root?.kind === Kind.FIELD && root.name.value === 'importConsent' && further.length === 0
  } catch {
    return false
  }
}

function parse(body: Buffer, parseJson: (text: string) => unknown): Operation {
  try {
    return operation.parse(parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  } catch (cause) {
    throw new PublicError('REQUEST_INVALID', { cause })
  }
}
