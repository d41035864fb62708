import { createHash } from 'node:crypto'
import { type DocumentNode, getOperationAST, parse } from 'graphql'
import type { Log } from '../log.js'
import { checkDocument, type DocumentRules } from '../operation/check-document.js'
import { type Planning, type PreparedOperation, prepareOperation } from './prepare-operation.js'

/**
 * Plans the viewer's operations once, before anybody waits for them; by the hash Apollo Server knows a document by. What the schema does not have
 * is left out, and refused like any other when it comes.
 */
export function prepareTrusted(
  texts: readonly string[],
  { planning, rules, log }: { planning: Planning; rules: DocumentRules; log: Log },
): ReadonlyMap<string, PreparedOperation> {
  const prepared = new Map<string, PreparedOperation>()
  for (const text of texts) {
    const document = read(text, rules)
    const operation = document === undefined ? undefined : (getOperationAST(document) ?? undefined)
    if (document === undefined || operation === undefined || checkDocument(document, text, rules) !== undefined) continue
    prepared.set(createHash('sha256').update(text).digest('hex'), prepareOperation(document, operation, planning))
  }
  const count = texts.length - prepared.size
  if (count > 0) log.warn('the viewer was built with operations that the schema does not have', { count })
  return prepared
}

function read(text: string, { limits }: DocumentRules): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: limits.tokens })
  } catch {
    return undefined
  }
}
