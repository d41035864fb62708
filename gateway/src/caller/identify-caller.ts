import { PublicError } from '@crisis-record/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.js'
import type { GatewayConfig } from '../config.js'
import type { Log } from '../log.js'
import type { Caller } from './caller.js'
import type { Callers } from './callers.js'
import { callerKey } from './caller-key.js'
import { findLiveSession, type LiveSession, touchSession } from './live-session.js'
import { readBearerToken } from './token/read-bearer-token.js'
import { refuseCrossSite } from './refuse-cross-site.js'

/** A caller's credentials, verified. */
export interface Credentials {
  accessToken: string
  /** Milliseconds since the epoch. */
  expiresAt: number
  channel: Caller['channel']
  /** The same for one member of staff on both channels. For counting requests. */
  key: string
}

export interface IdentifyOptions {
  config: GatewayConfig
  callers: Callers
  clock: Clock
  log: Log
}

/** By bearer token if there is one (a cookie beside it counts for nothing), else by session. */
export async function identifyCaller(request: FastifyRequest, reply: FastifyReply, options: IdentifyOptions): Promise<Credentials> {
  const token = readBearerToken(request.raw)
  return token === undefined ? await bySession(request, reply, options) : await byBearer(token, options)
}

async function byBearer(token: string, { callers }: IdentifyOptions): Promise<Credentials> {
  const claims = await callers.verify(token)
  return { accessToken: token, expiresAt: claims.exp * 1000, channel: 'bearer', key: callerKey(claims.iss, claims.sub) }
}

/** The session of a request that our own viewer made. Looking it up is not use: it lasts no longer for it. */
export async function requireSession(request: FastifyRequest, reply: FastifyReply, options: IdentifyOptions): Promise<LiveSession> {
  const { callers, config } = options
  const live = await findLiveSession(request, reply, options)
  if (live === undefined) {
    throw new PublicError(request.cookies[callers.cookies.sessionName] === undefined ? 'UNAUTHENTICATED' : 'SESSION_EXPIRED')
  }
  refuseCrossSite(request.raw, { publicUrl: config.publicUrl, csrfToken: live.session.csrfToken })
  return live
}

async function bySession(request: FastifyRequest, reply: FastifyReply, options: IdentifyOptions): Promise<Credentials> {
  const { callers } = options
  const live = await requireSession(request, reply, options)
  const session = await callers.freshTokens.of(live.id, live.session)
  const tokens = callers.vault.open(session.sealedTokens, live.id)
  if (tokens === undefined || !(await touchSession(live, options))) throw new PublicError('SESSION_EXPIRED')
  return {
    accessToken: tokens.accessToken,
    expiresAt: session.accessExpiresAt,
    channel: 'session',
    key: callerKey(session.issuer, session.subject),
  }
}
