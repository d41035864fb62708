import { importLimits, PublicError } from '@crisis-record/contract'
import { Kind, OperationTypeNode, parse as parseDocument } from 'graphql'
import { z } from 'zod'
import { defaultLimits } from '../operation/limits.js'
import type { TrustedDocuments } from '../operation/trusted-documents.js'

/** Of a request only these are taken up: no other hint of a client's reaches the execution. */
const beside = { operationName: z.string().nullish(), variables: z.record(z.string(), z.unknown()).nullish() }
const operation = z.object({ query: z.string(), ...beside })
export type Operation = z.output<typeof operation>
/** One of the viewer's, named by its hash as Apollo's clients name it. */
const named = z.object({ extensions: z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) }), ...beside })

/** Bytes of a request; a screen's operation has a few thousand. */
export const bodyLimit = 128 * 1024
/** Of one that imports a person's choices, which come as a variable. */
export const importBodyLimit = importLimits.requestBody

export interface ParseOptions {
  parseJson(text: string): unknown
  readonly documents: TrustedDocuments
}

/**
 * One operation, by its text or by the hash of one of the viewer's. A batch, a body that is not UTF-8, or a key meant to change an object's prototype is REQUEST_INVALID; what only an import may
 * be as large as is OPERATION_TOO_LARGE; a hash of none of the viewer's is OPERATION_NOT_TRUSTED.
 */
export function parseOperation(body: Buffer, options: ParseOptions): Operation {
  const parsed = parse(body, options)
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

function parse(body: Buffer, { parseJson, documents }: ParseOptions): Operation {
  const read = readBody(body, parseJson)
  if ('query' in read) return read
  const { extensions, ...rest } = read
  const query = documents.textOf(extensions.persistedQuery.sha256Hash)
  if (query === undefined) throw new PublicError('OPERATION_NOT_TRUSTED')
  return { query, ...rest }
}

function readBody(body: Buffer, parseJson: (text: string) => unknown) {
  try {
    return operation.or(named).parse(parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  } catch (cause) {
    throw new PublicError('REQUEST_INVALID', { cause })
  }
}
