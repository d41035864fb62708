import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import type { Clock } from '../../clock.js'
import type { Log } from '../../log.js'

/** Waited for by those alone whose key is not known yet. */
const fetchTimeoutMs = 10_000
const refreshAfterMs = 600_000
const refetchAfterFailureMs = 30_000

/**
 * The identity provider's public keys, fetched when needed: for an unknown `kid` at most twice a minute, and anew every ten minutes, which nobody
 * waits for. When the provider does not answer, the keys last seen go on being used, so that staff with a valid token are not locked out.
 */
export function createIssuerKeys(options: { jwksAddress: URL; clock: Clock; log: Log }): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(options.jwksAddress, {
    timeoutDuration: fetchTimeoutMs,
    cooldownDuration: 30_000,
    cacheMaxAge: Infinity,
  })
  let lastGood: JWTVerifyGetKey | undefined
  let failedAt = Number.NEGATIVE_INFINITY
  let refreshedAt = options.clock.now().getTime()

  const failed = (now: number, error: unknown) => {
    failedAt = now
    options.log.warn('identity provider does not give its keys, using those last seen', { error })
  }

  return async (header, token) => {
    const now = options.clock.now().getTime()
    if (lastGood !== undefined && now - refreshedAt > refreshAfterMs) {
      refreshedAt = now
      remote.reload().catch((error: unknown) => failed(now, error))
    }
    if (lastGood !== undefined && now - failedAt < refetchAfterFailureMs) return lastGood(header, token)
    try {
      const key = await remote(header, token)
      lastGood = lastSeen(remote.jwks()) ?? lastGood
      return key
    } catch (error) {
      if (isAboutTheToken(error) || lastGood === undefined) throw error
      failed(now, error)
      return lastGood(header, token)
    }
  }
}

function lastSeen(jwks: Parameters<typeof createLocalJWKSet>[0] | undefined): JWTVerifyGetKey | undefined {
  return jwks === undefined ? undefined : createLocalJWKSet(jwks)
}

/** The keys were there, and none (or more than one) fits the token. */
function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  )
}
