import { PublicError } from '@crisis-record/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IdentifyOptions } from '../caller/identify-caller.js'
import { clearSessionCookie, findLiveSession, touchSession } from '../caller/live-session.js'
import { refuseCrossSite, refuseForeignOrigin } from '../caller/refuse-cross-site.js'
import { idleTimeLeft, longestTimeLeft, type StaffSession } from '../caller/session/staff-session.js'
import { endAtProvider } from '../caller/sign-in/end-at-provider.js'
import type { Organisation } from '../supergraph/index.js'
import { bearerWithoutCookie } from './request-checks/index.js'
import { addSignInRoutes } from './sign-in-routes.js'
import { useSessions } from './use-sessions.js'

/** What the viewer is told of its session. No token is in it but the one against cross-site requests. */
export type SessionAnswer =
  | { signedIn: false }
  | {
      signedIn: true
      name: string
      role: string | null
      organisation: string | null
      /** All roles of the access token; where there are several, one is chosen with `Acting-Role`. */
      roles: StaffSession['roles']
      /** Organisations by name, for codes that stand in answers. About nobody: the same for all who signed in. */
      organisations: readonly Organisation[]
      idleSecondsLeft: number
      /** Until it ends however much it is used. */
      secondsLeft: number
      csrfToken: string
    }

export interface AuthOptions extends IdentifyOptions {
  readonly organisations: () => readonly Organisation[]
}

/** `/auth/…`: signing in and out, and the state of the session. */
export async function addAuthRoutes(app: FastifyInstance, options: AuthOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', bearerWithoutCookie)
    await useSessions(scope, options.callers)
    // No route here reads a body.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 1024 }, async () => undefined)
    addSignInRoutes(scope, options)
    scope.get('/auth/session', async (request, reply) => await describeSession(request, reply, options))
    scope.post('/auth/session', async (request, reply) => await keepSession(request, reply, options))
    scope.post('/auth/sign-out', async (request, reply) => await signOut(request, reply, options))
  })
}

/** Looking is not use: a page that asks again and again how long the session lasts does not make it last. */
async function describeSession(request: FastifyRequest, reply: FastifyReply, options: AuthOptions): Promise<SessionAnswer> {
  const live = await findLiveSession(request, reply, options)
  return live === undefined ? { signedIn: false } : answerOf(live.session, options.clock.now().getTime(), options)
}

/** "Stay signed in". */
async function keepSession(request: FastifyRequest, reply: FastifyReply, options: AuthOptions): Promise<SessionAnswer> {
  const live = await findLiveSession(request, reply, options)
  if (live === undefined) throw new PublicError('SESSION_EXPIRED')
  refuseCrossSite(request.raw, { publicUrl: options.config.publicUrl, csrfToken: live.session.csrfToken })
  if (!(await touchSession(live, options))) throw new PublicError('SESSION_EXPIRED')
  const now = options.clock.now().getTime()
  return answerOf({ ...live.session, lastSeenAt: now }, now, options)
}

async function signOut(request: FastifyRequest, reply: FastifyReply, options: IdentifyOptions): Promise<{ endSessionUrl?: string }> {
  const { callers, config, log } = options
  const live = await findLiveSession(request, reply, options)
  if (live === undefined) {
    refuseForeignOrigin(request.raw, config.publicUrl)
    return {}
  }
  refuseCrossSite(request.raw, { publicUrl: config.publicUrl, csrfToken: live.session.csrfToken })
  await callers.records.destroy(live.id)
  clearSessionCookie(reply, callers)
  log.info('signed out', { requestId: request.id })
  const tokens = callers.vault.open(live.session.sealedTokens, live.id)
  const endSessionUrl = tokens && (await endAtProvider({ config, log, provider: callers.provider }, tokens))
  return endSessionUrl === undefined ? {} : { endSessionUrl }
}

function answerOf(session: StaffSession, now: number, { organisations }: AuthOptions): SessionAnswer {
  const [first] = session.roles
  return {
    signedIn: true,
    name: session.name ?? '',
    role: first?.role ?? null,
    organisation: first?.organisation ?? null,
    roles: session.roles,
    organisations: organisations(),
    idleSecondsLeft: wholeSeconds(idleTimeLeft(session, now)),
    secondsLeft: wholeSeconds(longestTimeLeft(session, now)),
    csrfToken: session.csrfToken,
  }
}

function wholeSeconds(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / 1000))
}
