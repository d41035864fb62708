import { PublicError } from '@crisis-record/contract'
import type { FastifyRequest } from 'fastify'
import { headerValues } from '../../caller/header-values.js'

/** A compressed body can be a thousand times what was sent. No operation is large enough to need it. */
export async function notCompressed(request: FastifyRequest): Promise<void> {
  const encodings = headerValues(request.raw, 'content-encoding').map((value) => value.trim().toLowerCase())
  if (encodings.some((encoding) => encoding !== 'identity' && encoding !== '')) throw new PublicError('MEDIA_TYPE_UNSUPPORTED')
}
