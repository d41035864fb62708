import type { Clock } from '@crisis-record/subgraph-kit'
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'

/** How long keys are used before they are fetched anew. An unknown `kid` has them fetched at once, at most every 30 seconds. */
const refreshAfterMs = 600_000
/** Longer than a gateway waits for a decision: keys that come too late for one are there for the next. */
const patienceMs = 10_000

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) })

/** The identity provider did not answer, or not with keys. No reason to call a token bad. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable'
}

/**
 * The issuer's signing keys, from its own address. Where it cannot be reached the keys known before go on serving,
 * so that signed-in staff are not locked out with it.
 */
export function createIdentityKeys(options: {
  readonly issuer: string
  readonly jwksUrl: string | undefined
  readonly clock: Clock
}): JWTVerifyGetKey {
  const { issuer, jwksUrl, clock } = options
  let loading: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined
  let refreshedAt = clock.now().getTime()

  const load = async () => {
    const url = jwksUrl ?? (await discover(issuer))
    return createRemoteJWKSet(new URL(url), { cooldownDuration: 30_000, timeoutDuration: patienceMs, cacheMaxAge: Infinity })
  }

  return async (header, token) => {
    loading ??= load()
    const keys = await loading.catch((cause: unknown) => {
      loading = undefined
      throw cause
    })
    const now = clock.now().getTime()
    if (now - refreshedAt > refreshAfterMs && keys.jwks() !== undefined) {
      refreshedAt = now
      // Not awaited, and its failure passed over: see above.
      keys.reload().catch(() => undefined)
    }
    return keys(header, token)
  }
}

/** OpenID Connect Discovery 1.0, section 4. The document must speak for the issuer that was asked. */
async function discover(issuer: string): Promise<string> {
  try {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
      headers: { accept: 'application/json' },
    })
    if (!response.ok) throw new Error('discovery was not answered with 200')
    const found = metadata.parse(await response.json())
    if (found.issuer !== issuer) throw new Error('discovery speaks for another issuer')
    return found.jwks_uri
  } catch (cause) {
    throw new IdentityUnavailable('the identity provider cannot be reached', { cause })
  }
}
