import { type AgenciesAnswer, isRole, PublicError } from '@crisis-record/contract'
import type { FastifyInstance } from 'fastify'
import { callerKey } from '../caller/caller-key.js'
import { type IdentifyOptions, requireSession } from '../caller/identify-caller.js'
import { bearerWithoutCookie } from './request-checks/index.js'
import type { RequestLimits } from './request-limits.js'
import { useSessions } from './use-sessions.js'

export interface StatusOptions extends IdentifyOptions {
  /** How everyone is; many who ask share one round of questions. */
  readonly agencies: () => Promise<AgenciesAnswer>
  readonly limits: RequestLimits
}

/**
 * `GET /status/agencies`: which agencies answer, for every role of a session. About nobody in care, so without a purpose and without an entry
 * in the audit. A page that asks again and again does not make the session last.
 */
export async function addStatusRoutes(app: FastifyInstance, options: StatusOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', bearerWithoutCookie)
    await useSessions(scope, options.callers)
    scope.get('/status/agencies', async (request, reply): Promise<AgenciesAnswer> => {
      const { session } = await requireSession(request, reply, options)
      if (!session.roles.some(({ role }) => isRole(role))) throw new PublicError('ROLE_REQUIRED')
      await options.limits.countCaller(request, reply, callerKey(session.issuer, session.subject))
      return await options.agencies()
    })
  })
}
