import { PublicError } from '@crisis-record/contract'
import type { FastifyRequest } from 'fastify'
import { headerValues } from '../../caller/header-values.js'

const accepted = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/**
 * `text/plain`, forms and multipart are what a foreign page can send without asking the browser for leave; other charsets are a way past
 * whoever reads the body before us.
 */
export async function jsonInUtf8(request: FastifyRequest): Promise<void> {
  const types = headerValues(request.raw, 'content-type')
  if (types.length !== 1 || !accepted.test(types[0]?.trim() ?? '')) throw new PublicError('MEDIA_TYPE_UNSUPPORTED')
}
