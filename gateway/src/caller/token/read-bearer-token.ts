import type { IncomingMessage } from 'node:http'
import { PublicError } from '@crisis-record/contract'
import { headerValues } from '../header-values.js'

/** RFC 6750 b64token, no longer than what fits a request to the registry. */
const bearer = /^Bearer +([A-Za-z0-9\-._~+/]{1,16384}=*)$/i

/**
 * The token of the header `Authorization`; undefined without that header. Any other scheme, a repeated header or a malformed token is
 * UNAUTHENTICATED: a caller who shows credentials is never let in by others it did not mean to use.
 */
export function readBearerToken(request: IncomingMessage): string | undefined {
  const values = headerValues(request, 'authorization')
  if (values.length === 0) return undefined
  const token = values.length === 1 ? bearer.exec(values[0]?.trim() ?? '')?.[1] : undefined
  if (token === undefined) throw new PublicError('UNAUTHENTICATED')
  return token
}
