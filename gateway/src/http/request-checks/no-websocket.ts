import { PublicError } from '@crisis-record/contract'
import type { FastifyRequest } from 'fastify'

/** Other upgrades (h2c, which some clients offer with every request) are ignored, as HTTP wants it. */
export async function noWebsocket(request: FastifyRequest): Promise<void> {
  if (/\bwebsocket\b/i.test(request.headers.upgrade ?? '')) throw new PublicError('METHOD_NOT_ALLOWED')
}
