import { staffRole } from '@crisis-record/contract/tokens'
import { z } from 'zod'

/** Minutes without a request after which a session ends. */
export const idleMinutes = 15
/** Hours after sign-in at which a session ends, whatever its use. */
export const longestHours = 12

/** What a session holds once somebody signed in. Times are milliseconds since the epoch, by the gateway's clock. */
export const staffSession = z.object({
  subject: z.string(),
  issuer: z.string(),
  name: z.string().optional(),
  roles: z.array(staffRole),
  /** Sent back by the viewer in `X-CSRF-Token`: a page of another site cannot know it. */
  csrfToken: z.string(),
  signedInAt: z.number(),
  lastSeenAt: z.number(),
  /** Access and refresh token, sealed for this session: whoever reads the table reads no token. */
  sealedTokens: z.string(),
  tokensObtainedAt: z.number(),
  accessExpiresAt: z.number(),
  /** No refresh is tried before: another process is at it, or the identity provider has just failed. */
  refreshNotBefore: z.number().optional(),
})
export type StaffSession = z.infer<typeof staffSession>

export const heldTokens = z.object({ accessToken: z.string(), refreshToken: z.string().optional() })
export type HeldTokens = z.infer<typeof heldTokens>

/** Milliseconds until the session ends unless it is used; not positive once it has ended. */
export function idleTimeLeft(session: StaffSession, now: number): number {
  return Math.min(session.lastSeenAt + idleMinutes * 60_000 - now, longestTimeLeft(session, now))
}

/** Milliseconds until the session ends, however much it is used. */
export function longestTimeLeft(session: StaffSession, now: number): number {
  return session.signedInAt + longestHours * 3_600_000 - now
}

declare module 'fastify' {
  interface Session {
    /** Undefined until somebody signed in. As stored: only `parseStaffSession` makes it usable. */
    staff?: unknown
  }
}

export function parseStaffSession(stored: unknown): StaffSession | undefined {
  const parsed = staffSession.safeParse(stored)
  return parsed.success ? parsed.data : undefined
}
