import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { GatewayConfig } from '../config.js'
import { contentSecurityPolicy } from '../viewer/content-security-policy.js'
import { keepForEver } from '../viewer/keep-for-ever.js'

/** Nothing a browser could be asked to give is needed. */
const permissions = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
const permissionsPolicy = permissions.map((feature) => `${feature}=()`).join(', ')

/** On every answer, errors included. */
export async function addSecurityHeaders(app: FastifyInstance, config: GatewayConfig): Promise<void> {
  const secure = config.publicUrl.protocol === 'https:'
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(config.oidc.issuer) },
    // Paths hold NHS numbers: no other page is told which one the reader came from.
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
    reply.header('request-id', request.id)
  })
  app.addHook('onSend', async (_request, reply) => {
    if (reply.getHeader('cache-control') !== keepForEver || reply.statusCode >= 400) reply.header('cache-control', 'no-store')
  })
}
