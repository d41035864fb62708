import { PublicError } from '@crisis-record/contract'
import { refreshTokenGrant, ResponseBodyError } from 'openid-client'
import type { Clock } from '../../clock.js'
import type { Log } from '../../log.js'
import type { IdentityProvider } from '../identity-provider.js'
import type { VerifyAccessToken } from '../token/verify-access-token.js'
import type { SessionRecords } from './session-records.js'
import type { StaffSession } from './staff-session.js'
import type { TokenVault } from './token-vault.js'

/** While one process refreshes, the others leave it to that one for so long. */
const claimMs = 8000
const retryAfterFailureMs = 30_000
const waitForOtherMs = 4000

export interface FreshTokens {
  /**
   * The session with an access token that is still good. Past half its life the token is renewed behind the request; once it has ended, the
   * request waits for the new one. Throws SESSION_EXPIRED when there is none to be had.
   */
  of(id: string, session: StaffSession): Promise<StaffSession>
  /** Resolves when no refresh is under way any more. */
  settled(): Promise<void>
}

export function createFreshTokens(options: {
  records: SessionRecords
  vault: TokenVault
  provider: IdentityProvider
  verify: VerifyAccessToken
  clock: Clock
  log: Log
}): FreshTokens {
  const { records, vault, provider, verify, clock, log } = options
  const underWay = new Map<string, Promise<StaffSession | undefined>>()
  const now = () => clock.now().getTime()

  /** Undefined: not renewed, for whatever reason; the old token may still serve. */
  async function refresh(id: string, session: StaffSession): Promise<StaffSession | undefined> {
    const held = vault.open(session.sealedTokens, id)
    if (held?.refreshToken === undefined) return undefined
    if (!(await records.claimRefresh(id, { now: now(), until: now() + claimMs }))) return waitForOther(id, session)
    try {
      const { client } = await provider.find()
      const tokens = await refreshTokenGrant(client, held.refreshToken)
      const claims = await verify(tokens.access_token)
      if (claims.sub !== session.subject) throw new PublicError('SESSION_EXPIRED')
      const changes = {
        sealedTokens: vault.seal(
          { ...held, accessToken: tokens.access_token, refreshToken: tokens.refresh_token ?? held.refreshToken },
          id,
        ),
        tokensObtainedAt: now(),
        accessExpiresAt: claims.exp * 1000,
        roles: claims.roles,
      }
      return (await records.change(id, changes)) ? { ...session, ...changes } : undefined
    } catch (error) {
      if (isRefusal(error)) {
        log.info('identity provider ended a session', { reason: 'refresh refused' })
        await records.destroy(id)
        throw new PublicError('SESSION_EXPIRED', { cause: error })
      }
      log.warn('access token could not be renewed, going on with the old one', { error })
      await records.change(id, { refreshNotBefore: now() + retryAfterFailureMs })
      return undefined
    }
  }

  /** Another process is refreshing, or has just failed to: its result is in the table. */
  async function waitForOther(id: string, session: StaffSession): Promise<StaffSession | undefined> {
    for (let waited = 0; waited < waitForOtherMs; waited += 100) {
      const stored = await records.find(id)
      if (stored === undefined) throw new PublicError('SESSION_EXPIRED')
      if (stored.accessExpiresAt !== session.accessExpiresAt) return stored
      if ((stored.refreshNotBefore ?? 0) > now() + claimMs || stored.accessExpiresAt > now()) return undefined
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return undefined
  }

  function refreshOnce(id: string, session: StaffSession): Promise<StaffSession | undefined> {
    const running = underWay.get(id)
    if (running !== undefined) return running
    const started = refresh(id, session).finally(() => underWay.delete(id))
    underWay.set(id, started)
    return started
  }

  return {
    async of(id, session) {
      const halfLife = (session.tokensObtainedAt + session.accessExpiresAt) / 2
      if (now() < halfLife) return session
      const renewal = (session.refreshNotBefore ?? 0) > now() && now() < session.accessExpiresAt ? undefined : refreshOnce(id, session)
      if (now() < session.accessExpiresAt) {
        renewal?.catch(() => undefined)
        return session
      }
      const renewed = await renewal
      if (renewed === undefined || renewed.accessExpiresAt <= now()) throw new PublicError('SESSION_EXPIRED')
      return renewed
    },
    async settled() {
      await Promise.allSettled(underWay.values())
    },
  }
}

/** The provider answered, and said no: the grant was withdrawn, or the account closed. */
function isRefusal(error: unknown): boolean {
  if (error instanceof PublicError) return error.code === 'UNAUTHENTICATED' || error.code === 'SESSION_EXPIRED'
  return error instanceof ResponseBodyError && error.error === 'invalid_grant'
}
