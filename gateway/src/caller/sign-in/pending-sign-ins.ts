import { z } from 'zod'
import type { SecretBox } from '../secret-box.js'

/** Minutes one has to sign in at the identity provider. */
export const pendingMinutes = 10
/** Several tabs may be signing in at once. Three fit a cookie. */
const most = 3

const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnPath: z.string(),
  startedAt: z.number(),
})
export type PendingSignIn = z.infer<typeof pendingSignIn>

const bound = 'sign-in cookie'

/**
 * Sign-ins that were begun and not yet finished, kept in a sealed cookie of the browser that began them: nothing is stored for visitors
 * nobody knows, and an answer meant for another browser finds no match.
 */
export interface PendingSignIns {
  add(cookie: string | undefined, started: PendingSignIn, now: number): string
  /** The one with this state, and the cookie without it: each can be finished once. */
  take(cookie: string | undefined, state: string, now: number): { found: PendingSignIn | undefined; cookie: string | undefined }
}

export function createPendingSignIns(box: SecretBox): PendingSignIns {
  const read = (cookie: string | undefined, now: number): PendingSignIn[] => {
    const opened = cookie === undefined ? undefined : box.open(cookie, bound)
    if (opened === undefined) return []
    return z
      .array(pendingSignIn)
      .parse(JSON.parse(opened))
      .filter((pending) => pending.startedAt > now - pendingMinutes * 60_000)
  }
  const write = (pending: PendingSignIn[]) => box.seal(JSON.stringify(pending), bound)
  return {
    add: (cookie, started, now) => write([...read(cookie, now), started].slice(-most)),
    take(cookie, state, now) {
      const all = read(cookie, now)
      const others = all.filter((pending) => pending.state !== state)
      return { found: all.find((pending) => pending.state === state), cookie: others.length === 0 ? undefined : write(others) }
    },
  }
}
