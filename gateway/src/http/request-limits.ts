import { PublicError } from '@crisis-record/contract'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GatewayConfig } from '../config.js'

export interface RequestLimits {
  /** `key` is a caller's. Throws RATE_LIMITED. */
  countCaller(request: FastifyRequest, reply: FastifyReply, key: string): Promise<void>
}

/**
 * Each address, and each member of staff on either channel, has so many requests a minute. The address is the connection's own, or what a
 * trusted load balancer says: nothing a client writes into X-Forwarded-For.
 */
export async function limitRequests(app: FastifyInstance, limits: GatewayConfig['rateLimits']): Promise<RequestLimits> {
  await app.register(rateLimit, { global: false, timeWindow: 60_000, ipv6Subnet: 64 })
  const countAddress = app.createRateLimit({ max: limits.perAddress, timeWindow: 60_000 })
  const keys = new WeakMap<object, string>()
  const countKey = app.createRateLimit({
    max: limits.perCaller,
    timeWindow: 60_000,
    keyGenerator: (request) => keys.get(request.raw) ?? request.ip,
  })

  app.addHook('onRequest', async (request, reply) => refuseExcess(reply, await countAddress(request)))
  return {
    async countCaller(request, reply, key) {
      keys.set(request.raw, key)
      refuseExcess(reply, await countKey(request))
    },
  }
}

type Count = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>

function refuseExcess(reply: FastifyReply, count: Count): void {
  if (count.isAllowed || !count.isExceeded) return
  reply.header('retry-after', String(count.ttlInSeconds))
  throw new PublicError('RATE_LIMITED')
}
