import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.js'
import type { Log } from '../log.js'
import type { Callers } from './callers.js'
import { idleTimeLeft, parseStaffSession, type StaffSession } from './session/staff-session.js'

export interface LiveSession {
  id: string
  session: StaffSession
}

/** Writing down each request would cost a write each; the end of a session is exact to this many milliseconds. */
const lastSeenPrecisionMs = 10_000

/** The session of a request, unless it was idle or in use for too long: such a one ends here. */
export async function findLiveSession(
  request: FastifyRequest,
  reply: FastifyReply,
  options: { callers: Callers; clock: Clock; log: Log },
): Promise<LiveSession | undefined> {
  const session = parseStaffSession(request.session.staff)
  if (session === undefined) return undefined
  const id = request.session.sessionId
  if (idleTimeLeft(session, options.clock.now().getTime()) > 0) return { id, session }
  await options.callers.records.destroy(id)
  clearSessionCookie(reply, options.callers)
  options.log.info('session ended by time', { requestId: request.id })
  return undefined
}

/** Notes that the session is in use. False if it was ended meanwhile. */
export async function touchSession(live: LiveSession, options: { callers: Callers; clock: Clock }): Promise<boolean> {
  const now = options.clock.now().getTime()
  if (now - live.session.lastSeenAt < lastSeenPrecisionMs) return true
  return await options.callers.records.change(live.id, { lastSeenAt: now })
}

export function clearSessionCookie(reply: FastifyReply, callers: Callers): void {
  reply.clearCookie(callers.cookies.sessionName, callers.cookies.attributes)
}
